import {
  RESEARCH_MEASURES,
  type ResearchMeasure,
} from "#core/explore/research/research-measures.ts";
import { openSession, type ResearchSession } from "#core/explore/research/research-session.ts";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import type { FromResearcher, MeasureEntry, ToResearcher } from "./research-words.ts";

/**
 * Answers questions about the networks of one debate: the network first, then each quick measure, with a
 * pause between them in which a newer question can come.
 */
export function createResearcher(answer: (words: FromResearcher) => void) {
  let coded: CodedDebate = { statements: [], levels: "observed" };
  let session: ResearchSession | undefined;
  let current = 0;

  function ask({ question, ranks, method }: Extract<ToResearcher, { kind: "ask" }>): void {
    current = question;
    const passing = new Set(ranks);
    const statements = coded.statements.filter(({ rank }) => passing.has(rank));
    const opened = openSession({ coded: { ...coded, statements }, method });
    session = opened.ok ? opened.session : undefined;
    if (!opened.ok) {
      answer({ kind: "network", question, answer: opened, efforts: [] });
      return;
    }
    const { network, effort } = opened.session;
    const efforts = RESEARCH_MEASURES.map((name) => [name, effort(name)] as const);
    answer({ kind: "network", question, answer: { ok: true, network }, efforts });
    const quick = efforts.flatMap(([name, kind]) => (kind === "quick" ? [name] : []));
    measureNext(question, quick);
  }

  function measureNext(question: number, [name, ...rest]: readonly ResearchMeasure[]): void {
    if (name === undefined) return;
    setTimeout(() => {
      if (question !== current || session === undefined) return;
      answer({ kind: "measured", question, entry: entryOf(session, name) });
      measureNext(question, rest);
    });
  }

  return (words: ToResearcher): void => {
    switch (words.kind) {
      case "start":
        coded = words.coded;
        return;
      case "ask":
        ask(words);
        return;
      case "measure":
        if (words.question === current) measureNext(current, [words.name]);
        return;
      case "file":
        if (session !== undefined) {
          answer({ kind: "file", text: session.file(words.file, words.settings) });
        }
    }
  };
}

function entryOf(session: ResearchSession, name: ResearchMeasure): MeasureEntry {
  switch (name) {
    case "frequencies":
      return { name, values: session.measure(name) };
    case "camps":
      return { name, values: session.measure(name) };
    case "ei":
      return { name, values: session.measure(name) };
    case "polarisation":
      return { name, values: session.measure(name) };
    case "centrality":
      return { name, values: session.measure(name) };
    case "stability":
      return { name, values: session.measure(name) };
    case "backbone":
      return { name, values: session.measure(name) };
  }
}
