import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import { daySpan } from "#core/debate/partial-date.ts";
import { type Entry, entriesOf } from "./entries.ts";

/** Dates that cannot both be right. Partial dates are compared so that any doubt passes. */
export function dateIssues(draft: DraftDebate): Issue[] {
  return [
    ...periods(draft).flatMap(endBeforeStart),
    ...statementsAfterSource(draft),
    ...judgementsBeforeSource(draft),
    ...updatedTooEarly(draft),
  ];
}

type Period = { start?: string | undefined; end?: string | undefined };

function periods(draft: DraftDebate): Entry<Period>[] {
  const affiliations = entriesOf(draft.actors, "actors").flatMap(({ value, path }) =>
    entriesOf(value.affiliations, `${path}.affiliations`),
  );
  return [...affiliations, ...entriesOf(draft.relations, "relations")];
}

function endBeforeStart({ value: { start, end }, path }: Entry<Period>): Issue[] {
  if (start === undefined || end === undefined || !isAfter(start, end)) return [];
  const words = say("endsBeforeStart", { start, end });
  return [{ code: "dates-out-of-order", path: `${path}.end`, ...words }];
}

function statementsAfterSource(draft: DraftDebate): Issue[] {
  const published = new Map((draft.sources ?? []).map((source) => [source?.id, source?.date]));
  return entriesOf(draft.statements, "statements").flatMap(({ value: { date, source }, path }) => {
    if (date === undefined || source === undefined) return [];
    const day = published.get(source);
    if (day === undefined || !isAfter(date, day)) return [];
    const words = say("statementAfterSource", { date, source, published: day });
    return [{ code: "statement-after-source", path: `${path}.date`, ...words }];
  });
}

function judgementsBeforeSource(draft: DraftDebate): Issue[] {
  const published = new Map((draft.sources ?? []).map((source) => [source?.id, source?.date]));
  return entriesOf(draft.judgements, "judgements").flatMap(({ value, path }) => {
    const { date } = value;
    const later = value.sources
      ?.flatMap((one) => (one?.source === undefined ? [] : [one.source]))
      .find((source) => isAfter(published.get(source), date));
    const day = later && published.get(later);
    if (date === undefined || later === undefined || day === undefined) return [];
    const words = say("judgementBeforeSource", { date, source: later, published: day });
    return [{ code: "judgement-before-source", path: `${path}.date`, ...words }];
  });
}

function updatedTooEarly(draft: DraftDebate): Issue[] {
  const updated = draft.meta?.updated;
  if (updated === undefined) return [];
  const dated = [
    ...entriesOf(draft.sources, "sources"),
    ...entriesOf(draft.statements, "statements"),
    ...entriesOf(draft.judgements, "judgements"),
  ].find(({ value }) => isAfter(value.date, updated));
  const date = dated?.value.date;
  if (dated === undefined || date === undefined) return [];
  const words = say("updatedTooEarly", { updated, path: dated.path, date });
  return [{ code: "updated-too-early", path: "meta.updated", ...words }];
}

/** True when every day of the first date lies after every day of the second. */
function isAfter(later: string | undefined, earlier: string | undefined): boolean {
  if (later === undefined || earlier === undefined) return false;
  const a = daySpan(later);
  const b = daySpan(earlier);
  return a !== undefined && b !== undefined && a.first > b.last;
}
