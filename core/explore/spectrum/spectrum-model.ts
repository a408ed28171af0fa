import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Actor, Position, Stance } from "#core/debate/schema.ts";
import type { Selection } from "#core/explore/selection.ts";
import { contestedness } from "#core/measure/contestedness.ts";
import { hasStanceChange } from "#core/measure/stance-changes.ts";
import { currentStance } from "#core/measure/stance-on.ts";
import { stanceValue } from "#core/measure/stance-value.ts";

/** Where one actor stands by the statements shown. */
export type SpectrumEntry = {
  actor: Actor;
  stance: Stance;
  /** Known only from what others report. */
  reported: boolean;
  changed: boolean;
  /** Numbers of its statements on the position that pass, oldest first. */
  statements: readonly number[];
};

export type SpectrumModel = {
  position: Position;
  /** Everybody with a statement shown, by stance; each group by name. */
  groups: Readonly<Record<Stance, readonly SpectrumEntry[]>>;
  /** Actors with a statement shown, and of these the ones that take a side or are mixed. */
  spoke: number;
  took: number;
  /** Mean stance of those (−1 oppose … +1 support), and how contested it makes the position (methods §1). */
  mean: number | undefined;
  contestedness: number | undefined;
  /** Actors whose statements on it the filters all hide, by name. */
  hidden: readonly Actor[];
  /** Actors with a statement in the debate, but none on this, by name. */
  silent: readonly Actor[];
  /** Actors of whom the debate holds no statement at all. */
  unheard: number;
};

/**
 * One position from oppose to support: the current stance of each actor, read from the statements that pass
 * the filters and from no others. Undefined when the id is unknown.
 */
export function spectrumModel(selection: Selection, positionId: string): SpectrumModel | undefined {
  const { index } = selection;
  const number = index.positionNumber.get(positionId) ?? -1;
  const position = index.positions[number];
  if (!position) return undefined;
  const { ofActor, hidden } = statementsByActor(selection, number);
  const entries = [...ofActor].flatMap(([actor, statements]) =>
    entryOf(index, { actor, statements }),
  );
  const groups = {
    support: withStance(entries, "support"),
    oppose: withStance(entries, "oppose"),
    mixed: withStance(entries, "mixed"),
    neutral: withStance(entries, "neutral"),
  };
  const values = entries.flatMap(({ stance }) => stanceValue(stance) ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  const named = (actors: Iterable<number>) => [...actors].flatMap((one) => index.actors[one] ?? []);
  const heard = [...index.actors.keys()].filter((one) => index.statementsOfActor[one]?.length);
  return {
    position,
    groups,
    spoke: entries.length,
    took: values.length,
    mean: values.length === 0 ? undefined : sum / values.length,
    contestedness: contestedness(entries.map(({ stance }) => stance)),
    hidden: named(hidden),
    silent: named(heard.filter((one) => !ofActor.has(one) && !hidden.has(one))),
    unheard: index.actors.length - heard.length,
  };
}

/** By actor, in the order of names: its passing statements on a position, or that the filters hide them all. */
function statementsByActor({ index, passes }: Selection, position: number) {
  const all = [...(index.statementsOfPosition[position] ?? [])];
  const actors = [...new Set(all.map((one) => index.actorOf[one] ?? -1))].sort((a, b) => a - b);
  const ofActor = new Map<number, number[]>();
  const hidden = new Set<number>();
  for (const actor of actors) {
    const statements = all.filter((one) => index.actorOf[one] === actor && passes[one] === 1);
    if (statements.length > 0) ofActor.set(actor, statements);
    else hidden.add(actor);
  }
  return { ofActor, hidden };
}

function entryOf(
  index: DebateIndex,
  { actor: number, statements }: { actor: number; statements: readonly number[] },
): SpectrumEntry[] {
  const actor = index.actors[number];
  const current = currentStance(index, statements);
  if (!actor || !current) return [];
  const { stance, reported } = current;
  return [{ actor, stance, reported, changed: hasStanceChange(index, statements), statements }];
}

function withStance(entries: readonly SpectrumEntry[], stance: Stance): SpectrumEntry[] {
  return entries.filter((entry) => entry.stance === stance);
}
