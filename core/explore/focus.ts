import type { DebateIndex } from "#core/debate/index-debate.ts";
import { ChoiceCounts } from "#core/explore/filter/choice-counts.ts";
import type { Columns } from "#core/explore/filter/columns.ts";
import { countsOf } from "#core/explore/filter/facet-counts.ts";
import type { Selection } from "./selection.ts";
import type { Focus } from "./view-state.ts";

/** Keeps, of some statements, those inside a focus. */
export type InsideFocus = (statements: Uint32Array) => Uint32Array;

/**
 * Prepares a focus: breadth first over the ties of the given statements (actor – position), a
 * statement stays when the nearer end of its tie is less than `degree` edges from the node.
 */
export function prepareFocus(given: {
  index: DebateIndex;
  columns: Columns;
  focus: Focus;
}): InsideFocus {
  const { index, columns, focus } = given;
  const actors = { near: new Uint8Array(columns.sizes.actor), of: columns.actorOf };
  const positions = { near: new Uint8Array(columns.sizes.position), of: columns.positionOf };
  const fromActor = focus.node.kind === "actor";
  const [own, other] = fromActor ? [actors, positions] : [positions, actors];
  const numbers = fromActor ? index.actorNumber : index.positionNumber;
  const start = numbers.get(focus.node.id);
  return (statements) => {
    own.near.fill(0);
    other.near.fill(0);
    if (start !== undefined) own.near[start] = 1;
    let kept: Uint32Array = statements.slice(0, 0);
    for (let step = 0; step < focus.degree; step++) {
      kept = step % 2 === 0 ? walk(statements, own, other) : walk(statements, other, own);
    }
    return kept;
  };
}

type Side = { near: Uint8Array; of: Uint32Array };

/** The statements whose end on one side is near; their other ends become near. */
function walk(statements: Uint32Array, from: Side, to: Side): Uint32Array {
  const led = statements.filter((i) => from.near[from.of[i] ?? 0] === 1);
  for (const i of led) to.near[to.of[i] ?? 0] = 1;
  return led;
}

/**
 * The facet counts under a focus. Which ties lead on depends on what is ticked, so each choice gets
 * its own walk over the statements that would pass with it.
 */
export function focusCounts(given: {
  columns: Columns;
  verdicts: Uint16Array;
  inside: InsideFocus;
}): Selection["counts"] {
  const { columns, verdicts, inside } = given;
  return countsOf((place) => {
    const column = columns.facets[place];
    const owners = columns.ownerOf[place];
    if (!column || !owners) return new Map();
    const lists = column.choices.map((): number[] => []);
    verdicts.forEach((verdict, i) => {
      if ((verdict & ~column.bit) !== 0) return;
      for (const choice of column.choicesOf[owners[i] ?? 0] ?? []) lists[choice]?.push(i);
    });
    const counts = lists.map((list) => inside(Uint32Array.from(list)).length);
    return new ChoiceCounts(column, Uint32Array.from(counts));
  });
}
