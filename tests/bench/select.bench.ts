import { generateDebate } from "#core/debate/generate-debate.ts";
import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import { daySpan } from "#core/debate/partial-date.ts";
import type { Actor, Position, Statement } from "#core/debate/schema.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { FACETS } from "#core/explore/selection.ts";
import type { Filters, ViewState } from "#core/explore/view-state.ts";
import { parseQuery } from "#core/explore/view-url.ts";

/**
 * Time of one filter change over 20,000 generated statements, without text: `npx tsx
 * tests/bench/select.bench.ts`. The peer does the same work (what passes, and the count of every choice
 * of every facet) with one pass over an array of objects that hold their actor and position.
 */
const SIZE = { actors: 2000, positions: 100, statements: 20_000, camps: 4, seed: 1 };
const ROUNDS = 400;
const QUERIES = [
  "",
  "stance=oppose",
  "kind=person&country=SV,US",
  "stance=support,mixed&theme=theme-1&from=2024-03&to=2025-06",
  "actor=actor-1,actor-7,actor-14&attribution=self",
  "position=position-3&stance=oppose&confidence=high,medium",
  "affiliation=actor-1,actor-13",
];

type Wide = {
  statement: Statement;
  actor: Actor;
  position: Position;
  organizations: string[];
  first: number;
  last: number;
};

function widen(index: DebateIndex): Wide[] {
  return index.statements.flatMap((statement, number) => {
    const actor = index.actors[index.actorOf[number] ?? -1];
    const position = index.positions[index.positionOf[number] ?? -1];
    if (!actor || !position) return [];
    const named = (actor.affiliations ?? []).map(({ organization }) => organization);
    const organizations = actor.kind === "person" ? named : [actor.id, ...named];
    const first = index.firstDay[number] ?? 0;
    return [{ statement, actor, position, organizations, first, last: index.lastDay[number] ?? 0 }];
  });
}

function choicesOf({ statement, actor, position, organizations }: Wide): readonly string[][] {
  return [
    [statement.stance],
    [actor.kind],
    [actor.id],
    organizations,
    actor.country === undefined ? [] : [actor.country],
    [position.id],
    [position.theme],
    [statement.source],
    [statement.attribution],
    [statement.confidence],
  ];
}

function selectFromObjects(all: readonly Wide[], filters: Filters): number {
  const ticked = FACETS.map((facet) => new Set<string>(filters[facet]));
  const counts = FACETS.map(() => new Map<string, number>());
  const from = daySpan(filters.from ?? "")?.first ?? Number.NEGATIVE_INFINITY;
  const to = daySpan(filters.to ?? "")?.last ?? Number.POSITIVE_INFINITY;
  let passing = 0;
  for (const wide of all) {
    if (wide.last < from || wide.first > to) continue;
    const choices = choicesOf(wide);
    const failed = choices.flatMap((of, facet) => {
      const wanted = ticked[facet];
      return !wanted || wanted.size === 0 || of.some((one) => wanted.has(one)) ? [] : [facet];
    });
    if (failed.length === 0) passing++;
    if (failed.length > 1) continue;
    choices.forEach((of, facet) => {
      if (failed.length === 1 && failed[0] !== facet) return;
      for (const one of of) counts[facet]?.set(one, (counts[facet]?.get(one) ?? 0) + 1);
    });
  }
  return passing;
}

function time(work: (view: ViewState) => number, views: readonly ViewState[], rounds: number) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const view of views) {
      const start = performance.now();
      work(view);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

const index = indexDebate(generateDebate(SIZE));
const views = QUERIES.map((query) => parseQuery(query, index));
const startBuild = performance.now();
const select = prepareSelect(index);
const built = performance.now() - startBuild;
const wide = widen(index);
for (const view of views) {
  const found = select(view).shown.statements;
  if (found !== selectFromObjects(wide, view.filters)) throw new Error("the two filters differ");
}
const scans = time((view) => select(view).shown.statements, views, ROUNDS);
const withCounts = time(
  (view) => {
    const { counts } = select(view);
    return FACETS.reduce((sum, facet) => sum + counts[facet].size, 0);
  },
  views,
  ROUNDS,
);
const objects = time((view) => selectFromObjects(wide, view.filters), views, 10);

function line(name: string, { median, p95 }: { median: number; p95: number }): string {
  return `${name.padEnd(44)} median ${median.toFixed(3)} ms   p95 ${p95.toFixed(3)} ms`;
}

process.stdout.write(
  `${[
    `${SIZE.statements} statements, ${SIZE.actors} actors, ${QUERIES.length} views; columns built in ${built.toFixed(1)} ms`,
    line("typed columns, selection", scans),
    line("typed columns, selection and every count", withCounts),
    line("array of objects, the same work", objects),
    `ratio of medians, every count: ${(withCounts.median / objects.median).toFixed(4)} (objects take ${(objects.median / withCounts.median).toFixed(0)} times as long)`,
  ].join("\n")}\n`,
);
