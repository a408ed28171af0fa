import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type Columns, columnsOf } from "#core/explore/filter/columns.ts";
import { facetCounts } from "#core/explore/filter/facet-counts.ts";
import { type Hits, hitsOf, scan } from "#core/explore/filter/scan.ts";
import { textSearch } from "#core/explore/filter/text-index.ts";
import { focusCounts, prepareFocus } from "./focus.ts";
import type { Selection, Tally } from "./selection.ts";
import type { ViewState } from "./view-state.ts";

/**
 * The one filter: gives a function from views to what passes them. Each view reads every statement
 * once (typed columns); the choices of each facet are counted in that same scan.
 */
export function prepareSelect(index: DebateIndex): (view: ViewState) => Selection {
  const columns = columnsOf(index);
  const matchText = textSearch(index);
  const total: Tally = {
    statements: index.statements.length,
    actors: index.statementsOfActor.filter((numbers) => numbers.length > 0).length,
    positions: index.statementsOfPosition.filter((numbers) => numbers.length > 0).length,
    sources: index.statementsOfSource.filter((numbers) => numbers.length > 0).length,
  };
  return (view) => {
    const found = scan(columns, view.filters, matchText(view.filters.text));
    if (view.focus === undefined) {
      const { kept, hits } = found;
      const counts = facetCounts(columns, found);
      return { index, view, total, counts, ...gather({ columns, kept, hits }) };
    }
    const inside = prepareFocus({ index, columns, focus: view.focus });
    const kept = inside(found.kept);
    const counts = focusCounts({ columns, verdicts: found.verdicts, inside });
    return {
      index,
      view,
      total,
      counts,
      ...gather({ columns, kept, hits: hitsOf(columns, kept) }),
    };
  };
}

function gather(given: { columns: Columns; kept: Uint32Array; hits: Hits }) {
  const { columns, kept, hits } = given;
  const passes = new Uint8Array(columns.length);
  for (let at = 0; at < kept.length; at++) passes[kept[at] ?? 0] = 1;
  const actorShown = present(hits.actor);
  const positionShown = present(hits.position);
  const shown: Tally = {
    statements: kept.length,
    actors: sum(actorShown),
    positions: sum(positionShown),
    sources: sum(present(hits.source)),
  };
  return { statements: kept, passes, actorShown, positionShown, shown };
}

function present(counts: Uint32Array): Uint8Array {
  const flags = new Uint8Array(counts.length);
  for (let at = 0; at < counts.length; at++) if (counts[at] !== 0) flags[at] = 1;
  return flags;
}

function sum(flags: Uint8Array): number {
  let total = 0;
  for (let at = 0; at < flags.length; at++) total += flags[at] ?? 0;
  return total;
}
