import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import { daySpan } from "#core/debate/partial-date.ts";
import type { Actor, Affiliation, Debate } from "#core/debate/schema.ts";
import { type StatementParts, statementParts } from "#core/debate/statement-parts.ts";
import { stanceValue } from "#core/measure/stance-value.ts";
import {
  type CodedDebate,
  type CodedStatement,
  THREE_STANCES,
  TWO_STANCES,
} from "./coded-statement.ts";

/** A debate ready for discourse networks, and how many of its statements only describe (neutral). */
export type DebateCoding = { coded: CodedDebate; neutral: number };

const DAY_MS = 86_400_000;

/**
 * A debate's statements as discourse networks count them: support 1, oppose −1, mixed 0 (the scale is then
 * −1, 0, 1); neutral ones carry no stance and are left out. A partial date counts from its first day, a
 * document is a source. `person` is the actor; `organization` is the actor itself or, for a person, the
 * first organization it belonged to on that day, and "" without one.
 */
export function codeDebate(debate: Debate): DebateCoding {
  return codeIndex(indexDebate(debate));
}

/** The same of a debate that has an index; a statement's rank is its number there. */
export function codeIndex(index: DebateIndex): DebateCoding {
  const all = index.statements.map((_, number) => codeStatement(index, number));
  const statements = all.flatMap((one) => one ?? []);
  const mixed = statements.some(({ stance }) => stance === 0);
  return {
    coded: { statements, levels: mixed ? THREE_STANCES : TWO_STANCES },
    neutral: all.length - statements.length,
  };
}

function codeStatement(index: DebateIndex, number: number): CodedStatement | undefined {
  const parts = statementParts(index, number);
  const stance = parts && stanceValue(parts.statement.stance);
  if (parts === undefined || stance === undefined) return undefined;
  const day = index.firstDay[number] ?? 0;
  return {
    id: parts.statement.id,
    rank: number,
    time: day * DAY_MS,
    document: index.sourceOf[number] ?? 0,
    start: 0,
    stop: 0,
    stance,
    values: valuesOf(parts, { index, day }),
  };
}

function valuesOf(
  { statement, actor, position, source }: StatementParts,
  { index, day }: { index: DebateIndex; day: number },
): Record<string, string> {
  return {
    person: actor.name,
    organization: organizationOf(actor, { index, day }),
    concept: position.label,
    agreement: statement.stance,
    author: (source.authors ?? []).join("; "),
    source: source.publisher,
    section: "",
    type: source.kind,
    title: source.title,
  };
}

function organizationOf(actor: Actor, at: { index: DebateIndex; day: number }): string {
  if (actor.kind !== "person") return actor.name;
  const held = (actor.affiliations ?? []).find((one) => holdsOn(one, at.day));
  if (held === undefined) return "";
  return at.index.actors[at.index.actorNumber.get(held.organization) ?? -1]?.name ?? "";
}

function holdsOn({ start, end }: Affiliation, day: number): boolean {
  const first = start === undefined ? undefined : daySpan(start)?.first;
  const last = end === undefined ? undefined : daySpan(end)?.last;
  return (first === undefined || first <= day) && (last === undefined || day <= last);
}
