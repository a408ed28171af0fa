/**
 * What a filter change works out anew at 20,000 and at 50,000 statements: the selector together with the view that
 * is shown (the others are not worked out until they are); and what is worked out once per debate.
 * `npx tsx tests/bench/view-models.bench.ts`, ROUNDS for more of them.
 */
import { generateDebate } from "#core/debate/generate-debate.ts";
import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import { actorList } from "#core/explore/actor-list-model.ts";
import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { matrixModel } from "#core/explore/matrix/matrix-model.ts";
import { wholeMatrix } from "#core/explore/matrix/whole-matrix.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import { reduceMap } from "#core/explore/reduce/reduce-map.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { tableRows } from "#core/explore/table-model.ts";
import { timelineModel } from "#core/explore/timeline/timeline-model.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { wholeTies } from "#core/explore/whole-ties.ts";
import { LARGE_SIZES } from "./large-debate.ts";
import { median, quantile } from "./statistics.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 12);
const QUERIES = [
  "stance=oppose",
  "",
  "kind=person&country=SV,US",
  "from=2024-03&to=2025-06",
  "theme=theme-1",
  "position=position-3,position-9&attribution=self",
];
const TARGETS = { L: 5, XL: 20 };

type Shown = { selection: Selection; model: MapModel };

function print(name: string, text: string): void {
  process.stdout.write(`  ${name.padEnd(38)} ${text}\n`);
}

function once<Made>(name: string, work: () => Made): Made {
  const start = performance.now();
  const made = work();
  print(name, `${(performance.now() - start).toFixed(1)} ms, once`);
  return made;
}

function reduced(model: MapModel): MapModel {
  const keep = { actors: [], positions: [] };
  const named = () => ({ name: "", kind: "group" as const });
  return reduceMap({ model, reduction: undefined, groups: [], named, keep }).model;
}

/** Times over all views and rounds; the first round only warms up. */
function each<Given>(name: string, given: readonly Given[], work: (one: Given) => unknown): void {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const one of given) {
      const start = performance.now();
      work(one);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  print(name, `median ${median(times).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`);
}

function benchSize(index: DebateIndex): void {
  const select = once("typed columns", () => prepareSelect(index));
  once("every tie of the debate", () => wholeTies(index));
  const views = QUERIES.map((query) => parseQuery(query, index));
  const show = (view: ViewState): Shown => {
    const selection = select(view);
    return { selection, model: mapModel(selection) };
  };
  each("selector, map, its reduction and rows", views, (view) => {
    const { selection, model } = show(view);
    return [reduced(model), passing(rows, selection)];
  });
  each("selector and actor list", views, (view) => actorList(select(view)));
  once("order of the matrix", () => wholeMatrix(index));
  each("selector, map and matrix", views, (view) => {
    const { selection, model } = show(view);
    return matrixModel(selection, { model, rows: { by: "sides" } });
  });
  for (const by of ["position", "actor"] as const) {
    each(`selector and timeline by ${by}`, views, (view) => {
      const selection = select(view);
      const { lanes } = timelineModel({ every: selection, shown: selection, by });
      // As many as are drawn before the reader asks for more.
      return lanes.slice(0, 80).map(({ marks }) => marks.length);
    });
  }
  const whole = show(parseQuery("", index)).model;
  once("which way the rungs are turned", () => rungDirections(whole));
  each("ladder of the reduced map", [reduced(whole)], (model) => placeLadder(model));
  each("network of the reduced map", [reduced(whole)], (model) => placeNetwork(model));
  once("ladder of the whole graph (in a worker)", () => placeLadder(whole));
}

let rows: ReturnType<typeof tableRows> = [];

function passing(all: typeof rows, { passes }: Selection): number {
  return all.filter((row) => passes[row.number] === 1).length;
}

for (const name of ["L", "XL"] as const) {
  const size = LARGE_SIZES[name];
  process.stdout.write(
    `${name}: ${size.actors} actors, ${size.positions} positions, ${size.statements} statements ` +
      `(target: median ≤ ${TARGETS[name]} ms for what a filter change works out)\n`,
  );
  const debate = generateDebate(size);
  const index = once("index", () => indexDebate(debate));
  rows = once("rows of the table", () =>
    tableRows(prepareSelect(index)(parseQuery("view=all", index))),
  );
  benchSize(index);
}
