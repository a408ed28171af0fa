import type { DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
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
  if (!isAfter(start, end)) return [];
  const message = `ends (${end}) before it starts (${start}); correct one of the dates`;
  return [{ code: "dates-out-of-order", path: `${path}.end`, message }];
}

function statementsAfterSource(draft: DraftDebate): Issue[] {
  const published = new Map((draft.sources ?? []).map((source) => [source?.id, source?.date]));
  return entriesOf(draft.statements, "statements").flatMap(({ value, path }) => {
    const sourceDate = value.source === undefined ? undefined : published.get(value.source);
    if (!isAfter(value.date, sourceDate)) return [];
    const message = `is dated ${value.date}, after its source "${value.source}" was published (${sourceDate}); correct one of the dates`;
    return [{ code: "statement-after-source", path: `${path}.date`, message }];
  });
}

function judgementsBeforeSource(draft: DraftDebate): Issue[] {
  const published = new Map((draft.sources ?? []).map((source) => [source?.id, source?.date]));
  return entriesOf(draft.judgements, "judgements").flatMap(({ value, path }) => {
    const later = value.sources?.find(
      (one) => one?.source !== undefined && isAfter(published.get(one.source), value.date),
    );
    if (later?.source === undefined) return [];
    const message = `is dated ${value.date}, before its source "${later.source}" was published (${published.get(later.source)}); correct one of the dates`;
    return [{ code: "judgement-before-source", path: `${path}.date`, message }];
  });
}

function updatedTooEarly(draft: DraftDebate): Issue[] {
  const updated = draft.meta?.updated;
  const dated = [
    ...entriesOf(draft.sources, "sources"),
    ...entriesOf(draft.statements, "statements"),
    ...entriesOf(draft.judgements, "judgements"),
  ].find(({ value }) => isAfter(value.date, updated));
  if (dated === undefined) return [];
  const message = `the debate was last changed on ${updated}, but ${dated.path} is dated ${dated.value.date}; correct one of the dates`;
  return [{ code: "updated-too-early", path: "meta.updated", message }];
}

/** True when every day of the first date lies after every day of the second. */
function isAfter(later: string | undefined, earlier: string | undefined): boolean {
  if (later === undefined || earlier === undefined) return false;
  const a = daySpan(later);
  const b = daySpan(earlier);
  return a !== undefined && b !== undefined && a.first > b.last;
}
