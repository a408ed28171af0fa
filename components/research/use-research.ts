"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { NetworkFile } from "#core/exchange/networks/network-file.ts";
import { codingOf } from "#core/explore/research/code-selection.ts";
import type { ViewMethod } from "#core/explore/research/method-query.ts";
import type {
  Effort,
  MeasureValues,
  ResearchMeasure,
} from "#core/explore/research/research-measures.ts";
import type { NetworkFileKind } from "#core/explore/research/research-session.ts";
import type { NetworkAnswer } from "#core/explore/research/shown-network.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { CodedStatement } from "#core/measure/discourse/coded-statement.ts";
import type { FromResearcher } from "./research-words.ts";
import { type Researcher, startResearcher } from "./start-researcher.ts";

/** What is known of the answer to the question in hand. */
export type Research = {
  answer: NetworkAnswer | undefined;
  /** The method that the answer is of. */
  method: ViewMethod;
  efforts: ReadonlyMap<ResearchMeasure, Effort>;
  values: Partial<MeasureValues>;
  /** True until the network of the newest question is there. */
  isWorking: boolean;
  /** The slow measure that is being worked out. */
  slow: ResearchMeasure | undefined;
  measure: (name: ResearchMeasure) => void;
  file: (kind: NetworkFileKind, settings: NetworkFile["settings"]) => Promise<string>;
};

type Known = Pick<Research, "answer" | "method" | "efforts" | "values"> & { question: number };

/** Asks a worker for the networks of what passes, whenever what passes or the method changes. */
export function useResearch(selection: Selection, method: ViewMethod): Research {
  const { index, statements } = selection;
  const [known, setKnown] = useState<Known>(() => nothingKnown(method));
  const [slow, setSlow] = useState<ResearchMeasure>();
  const [asked, setAsked] = useState(0);
  const work = useRef<{ researcher: Researcher; index: typeof index } | undefined>(undefined);
  const question = useRef(0);
  const slowName = useRef<ResearchMeasure>(undefined);
  const waiting = useRef<((text: string) => void) | undefined>(undefined);

  const hear = useCallback((words: FromResearcher, of: ViewMethod) => {
    if (words.kind === "file") return waiting.current?.(words.text);
    if (words.question !== question.current) return;
    if (words.kind === "network") {
      const { answer, efforts } = words;
      setKnown({
        answer,
        method: of,
        efforts: new Map(efforts),
        values: {},
        question: words.question,
      });
      return;
    }
    const { name, values } = words.entry;
    if (slowName.current === name) {
      slowName.current = undefined;
      setSlow(undefined);
    }
    setKnown((now) => ({ ...now, values: { ...now.values, [name]: values } }));
  }, []);
  const newest = useRef(method);

  useEffect(() => {
    const running = work.current;
    if (running !== undefined && (running.index !== index || slowName.current !== undefined)) {
      running.researcher.end();
      work.current = undefined;
    }
    slowName.current = undefined;
    setSlow(undefined);
    newest.current = method;
    question.current += 1;
    setAsked(question.current);
    work.current ??= { researcher: start(index, (words) => hear(words, newest.current)), index };
    const { researcher } = work.current;
    researcher.tell({ kind: "ask", question: question.current, ranks: statements, method });
  }, [index, statements, method, hear]);
  useEffect(
    () => () => {
      work.current?.researcher.end();
      work.current = undefined;
    },
    [],
  );

  const measure = useCallback((name: ResearchMeasure) => {
    slowName.current = name;
    setSlow(name);
    work.current?.researcher.tell({ kind: "measure", question: question.current, name });
  }, []);
  const file = useCallback(
    (kind: NetworkFileKind, settings: NetworkFile["settings"]) =>
      new Promise<string>((done) => {
        waiting.current = done;
        work.current?.researcher.tell({ kind: "file", file: kind, settings });
      }),
    [],
  );
  const isWorking = known.question !== asked || asked === 0;
  return { ...known, isWorking, slow, measure, file };
}

function nothingKnown(method: ViewMethod): Known {
  return { answer: undefined, method, efforts: new Map(), values: {}, question: 0 };
}

/** A statement with what networks read of it and nothing else: copying all of it takes long. */
function forNetworks({ values, ...rest }: CodedStatement): CodedStatement {
  const { person = "", organization = "", concept = "" } = values;
  return { ...rest, values: { person, organization, concept } };
}

function start(index: Selection["index"], hear: (words: FromResearcher) => void): Researcher {
  const researcher = startResearcher(hear);
  const { coded } = codingOf(index);
  const statements = coded.statements.map(forNetworks);
  researcher.tell({ kind: "start", coded: { ...coded, statements } });
  return researcher;
}
