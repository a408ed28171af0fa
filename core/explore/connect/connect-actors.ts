import { comparedGroup } from "#core/explore/compare/comparison.ts";
import { statementDetails } from "#core/explore/details/statement-detail.ts";
import { compareFolded, compareText } from "#core/explore/fold-text.ts";
import type { Selection } from "#core/explore/selection.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { currentStance } from "#core/measure/stance-on.ts";
import { type ActorLinks, actorLinks } from "./actor-links.ts";
import type { Connection, ConnectionStep, SharedPosition, Unconnected } from "./connection.ts";
import { shortestPaths } from "./shortest-paths.ts";

/** Paths that are told in full; the others are counted. */
const PATHS_TOLD = 3;

/**
 * How two actors (ids) are connected: the shortest paths on which each step leads over positions that
 * both speak on, as the filters leave them, or over sourced relations. Stances are read from all
 * statements of the debate. Undefined when an id is unknown or both are the same.
 */
export function connectActors(selection: Selection, a: string, b: string): Connection | undefined {
  const { index } = selection;
  const from = index.actorNumber.get(a) ?? -1;
  const to = index.actorNumber.get(b) ?? -1;
  const [one, other] = [index.actors[from], index.actors[to]];
  if (!one || !other || from === to) return undefined;
  const links = actorLinks(selection, [from, to]);
  const { steps, paths, total } = shortestPaths(links, { from, to, most: PATHS_TOLD });
  const isShown = (actor: number) => selection.actorShown[actor] === 1;
  return {
    actors: [one, other],
    steps,
    total,
    paths: paths.map((path) =>
      path
        .slice(1)
        .map((end, at) => stepBetween({ selection, links, ends: [path[at] ?? -1, end] })),
    ),
    hidden: [from, to].flatMap((actor) =>
      isShown(actor) || !index.statementsOfActor[actor]?.length ? [] : (index.actors[actor] ?? []),
    ),
    drawn: paths[0]?.every(isShown) ?? false,
    why: steps === undefined ? whyNot(selection, [from, to]) : undefined,
  };
}

type Step = { selection: Selection; links: ActorLinks; ends: readonly [number, number] };

function stepBetween({ selection, links, ends }: Step): ConnectionStep {
  const { actors } = selection.index;
  const [from, to] = ends;
  const [one, other] = [actors[from], actors[to]];
  if (!one || !other) throw new Error(`A path names actors that are not there: ${ends.join(", ")}`);
  const ofOther = new Set(links.positionsOf[to]);
  const shared = (links.positionsOf[from] ?? [])
    .filter((position) => ofOther.has(position))
    .flatMap((position) => sharedPosition(selection, { position, ends }) ?? []);
  return {
    actors: [one, other],
    shared: shared.sort(
      (x, y) =>
        GROUP_ORDER.indexOf(x.group) - GROUP_ORDER.indexOf(y.group) ||
        compareFolded(x.position.label, y.position.label),
    ),
    relations: (links.relationsOf[from] ?? [])
      .filter((link) => link.other === to)
      .map(({ relation }) => relation)
      .sort(
        (x, y) =>
          compareText(x.relation.start ?? "", y.relation.start ?? "") ||
          compareText(x.relation.id, y.relation.id),
      ),
  };
}

const GROUP_ORDER: readonly SharedPosition["group"][] = ["agree", "disagree", "describes"];

function sharedPosition(
  selection: Selection,
  { position, ends }: { position: number; ends: readonly [number, number] },
): SharedPosition | undefined {
  const { index } = selection;
  const found = index.positions[position];
  const [ofOne, ofOther] = ends.map((actor) =>
    Array.from(index.statementsOfPosition[position] ?? []).filter(
      (statement) => index.actorOf[statement] === actor,
    ),
  );
  const one = currentStance(index, ofOne ?? []);
  const other = currentStance(index, ofOther ?? []);
  if (!found || !one || !other) return undefined;
  const group = comparedGroup([one.stance, other.stance]);
  if (group === "missing") return undefined;
  const statements = [...(ofOne ?? []), ...(ofOther ?? [])].sort((x, y) => x - y);
  return {
    position: found,
    group,
    stances: [one, other],
    statements: statementDetails(selection, statements),
  };
}

function whyNot(selection: Selection, ends: readonly [number, number]): Unconnected {
  const { index } = selection;
  const whole = selectWholeDebate(index);
  const links = actorLinks(whole, ends);
  const silent = ends.filter(
    (actor) => !links.positionsOf[actor]?.length && !links.relationsOf[actor]?.length,
  );
  if (silent.length > 0) {
    return { kind: "silent", actors: silent.flatMap((actor) => index.actors[actor] ?? []) };
  }
  const { steps } = shortestPaths(links, { from: ends[0], to: ends[1], most: 1 });
  return steps === undefined ? { kind: "apart" } : { kind: "filtered", steps };
}
