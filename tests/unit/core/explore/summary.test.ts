import { describe, expect, test } from "vitest";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Statement } from "#core/debate/schema.ts";
import { actorDetail } from "#core/explore/details/actor-detail.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { summarize } from "#core/explore/summary.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildSelection, passingIds } from "#tests/fixtures/build.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const QUERIES = ["", "attribution=self", "stance=support,mixed", "kind=person"];

function select(index: DebateIndex, query: string): Selection {
  return prepareSelect(index)(parseQuery(query, index));
}

/** The debate as if only what passes had ever been coded, with every actor, position and source kept. */
function onlyShown(selection: Selection): Selection {
  const { index } = selection;
  const kept = new Set(passingIds(selection));
  const statements = index.debate.statements.filter(({ id }) => kept.has(id));
  return buildSelection({ ...index.debate, statements, views: [""] });
}

const CASES = THREE_DEBATES.flatMap((index) =>
  QUERIES.map((query): [string, string, Selection] => [
    index.debate.meta.id,
    query,
    select(index, query),
  ]),
);

describe.each(CASES)("the summary of %s with “%s”", (_id, _query, selection) => {
  const { index } = selection;
  const summary = summarize(selection);
  const shown: Statement[] = Array.from(selection.statements).flatMap(
    (number) => index.statements[number] ?? [],
  );
  const reduced = onlyShown(selection);

  test("the most contested positions are those that their pages call so, with their counts", () => {
    const details = index.positions
      .flatMap(({ id }) => positionDetail(reduced, id) ?? [])
      .filter(({ stands }) => stands.support.length > 0 && stands.oppose.length > 0);
    const most = Math.max(...details.map(({ contestedness }) => contestedness ?? 0));
    const wanted = details
      .filter(({ contestedness }) => contestedness === most)
      .map(({ position, stands }) => ({
        id: position.id,
        support: stands.support.length,
        oppose: stands.oppose.length,
        mixed: stands.mixed.length,
      }));
    const found = summary.mostContested.map(({ position, support, oppose, mixed }) => ({
      id: position.id,
      support,
      oppose,
      mixed,
    }));
    expect(new Set(found)).toEqual(new Set(wanted));
  });

  test("changes of stance are those that the actors' pages show", () => {
    const wanted = index.actors.flatMap((actor) =>
      (actorDetail(reduced, actor.id)?.positions ?? [])
        .filter(({ changes }) => changes.length > 0)
        .map(({ position, changes }) => `${actor.id} ${position.id} ${changes.length}`),
    );
    const found = summary.changes.map(
      ({ actor, position, pairs }) => `${actor.id} ${position.id} ${pairs.length}`,
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test("whoever shares two positions with nobody is isolated; the other actors with a stance are placed", () => {
    const canBeCompared = (id: string) => {
      const detail = actorDetail(reduced, id, { minimumShared: 2 });
      return (detail?.agreesMost.length ?? 0) + (detail?.disagreesMost.length ?? 0) > 0;
    };
    const clustered = summary.clusters.flatMap(({ actors }) => actors);
    for (const { id } of clustered) {
      const detail = actorDetail(reduced, id, { minimumShared: 2 });
      const own = summary.clusters.find(({ actors }) => actors.some((one) => one.id === id));
      const friends = detail?.agreesMost.map(({ other }) => other.id) ?? [];
      expect(own?.actors.some((one) => friends.includes(one.id))).toBe(true);
    }
    for (const { id } of summary.isolated) expect(canBeCompared(id)).toBe(false);
    for (const { id } of summary.untied) {
      expect(actorDetail(reduced, id, { minimumShared: 2 })?.agreesMost).toEqual([]);
    }
  });

  test("bridges agree above one half with a member of every cluster they are said to reach", () => {
    for (const { actor, clusters } of summary.bridges) {
      const friends = actorDetail(reduced, actor.id, { minimumShared: 2 })?.agreesMost ?? [];
      const reached = summary.clusters.flatMap(({ actors }, place) =>
        actors.some((one) => friends.some(({ other }) => other.id === one.id)) ? [place] : [],
      );
      expect(clusters).toEqual(reached);
    }
  });

  test("clusters that are divided mostly take the sides named, by counting", () => {
    for (const { position, support, oppose } of summary.divisions) {
      const stands = positionDetail(reduced, position.id)?.stands;
      for (const [places, side, other] of [
        [support, "support", "oppose"],
        [oppose, "oppose", "support"],
      ] as const) {
        for (const place of places) {
          const inside = (of: "support" | "oppose") =>
            (stands?.[of] ?? []).filter(({ actor }) =>
              summary.clusters[place]?.actors.some(({ id }) => id === actor.id),
            ).length;
          expect(inside(side)).toBeGreaterThan(inside(other));
        }
      }
    }
  });

  test("the gaps are those of the statements shown, by counting", () => {
    const sidesOn = (id: string) =>
      new Set(
        shown
          .filter(({ position }) => position === id)
          .map(({ stance }) => stance)
          .filter((stance) => stance === "support" || stance === "oppose"),
      ).size;
    expect(summary.oneSided.map(({ id }) => id)).toEqual(
      index.positions.map(({ id }) => id).filter((id) => sidesOn(id) === 1),
    );
    const once = index.actors.filter(({ id }) => shown.filter((s) => s.actor === id).length === 1);
    expect(summary.heardOnce).toEqual(once);
    const kindOf = new Map(index.actors.map((actor) => [actor.id, actor.kind]));
    const kinds = [...new Set(kindOf.values())].filter(
      (kind) => shown.filter(({ actor }) => kindOf.get(actor) === kind).length * 20 < shown.length,
    );
    expect(summary.scarce.kinds.toSorted()).toEqual(kinds.toSorted());
    expect(summary.coverage.filled).toHaveLength(
      new Set(shown.map(({ actor, position }) => `${actor} ${position}`)).size,
    );
  });

  test("its dates are the first and the last shown", () => {
    expect(summary.dates?.first).toBe(shown[0]?.date);
    const end = (date: string) => `${date}-99-99`.slice(0, 10);
    const latest = shown.map(({ date }) => end(date)).toSorted();
    expect(summary.dates && end(summary.dates.last)).toBe(latest.at(-1));
  });
});

test("the three debates give the test something to check", () => {
  const summaries = CASES.map(([, , selection]) => summarize(selection));
  expect(summaries.some(({ bridges }) => bridges.length > 0)).toBe(true);
  expect(summaries.some(({ divisions }) => divisions.length > 0)).toBe(true);
  expect(summaries.some(({ changes }) => changes.length > 0)).toBe(true);
  expect(summaries.some(({ untied }) => untied.length > 0)).toBe(true);
});

test("a selection without statements has an empty summary", () => {
  const summary = summarize(buildSelection({ statements: [{ actor: "ana" }] }, "q=nothing"));
  expect(summary).toMatchObject({ dates: undefined, mostContested: [], clusters: [], changes: [] });
  expect(summary.coverage.emptyShare).toBeUndefined();
});

test("what the filters hide changes nothing in the summary", () => {
  const one = { actor: "ana", position: "law", stance: "support", date: "2025-01-01" } as const;
  const other = { actor: "ben", position: "law", stance: "oppose", date: "2025-01-02" } as const;
  const both = buildSelection({ statements: [one, other] }, "stance=support");
  expect(summarize(both).mostContested).toEqual([]);
  expect(summarize(both).oneSided.map(({ id }) => id)).toEqual(["law"]);
});
