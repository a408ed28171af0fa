import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { ignoredInQuery } from "#core/debate/integrity/ignored-query.ts";
import { parseDebate, parseDebateText } from "#core/debate/parse.ts";
import type { Debate } from "#core/debate/schema.ts";
import { QUERY_KEYS } from "#core/debate/view-query.ts";
import { parseQuery, VIEW_KEYS, viewQuery } from "#core/explore/view-url.ts";

function small(): Debate {
  const parsed = parseDebateText(readFileSync("tests/fixtures/small-debate.json", "utf8"));
  if (!parsed.ok) throw new Error("the small debate has problems");
  return parsed.debate;
}

function codesOf(query: string): string[] {
  const debate = small();
  const views = debate.views.map((view) => ({ ...view, query }));
  const parsed = parseDebate({ ...debate, views: views.slice(0, 1) });
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.code);
}

const GOOD = [
  "stance=oppose,support",
  "kind=institution,person",
  "actor=ana-lopez,ministry",
  "affiliation=ministry",
  "country=SV",
  "position=bike-lane",
  "theme=streets",
  "source=harbour-news",
  "attribution=action,self",
  "confidence=high",
  "from=2025&to=2025-03",
  "q=bike+lane",
  "unmatched=fade",
  "show=statements",
  "show=time&lanes=actor",
  "arrange=network",
  "open=actor.ministry",
  "open=edge.ministry.bike-lane",
  "open=compare.ministry.ana-lopez",
  "open=connect.ministry.ana-lopez",
  "relations=on",
  "open=source.harbour-news",
  "open=statement.s1",
  "open=position.parking",
  "focus=actor.ministry.2",
  "sort=actor",
  "sort=date.desc",
  "show=matrix&rows=kind",
  "show=matrix&rows=like.ministry",
  "show=spectrum&spectrum=bike-lane",
  "show=alignment&agree=0.8&shared=3",
  "reduce=none",
  "show=research&method=twomode.ignore.prominence.include.organization.isolates",
  "show=research&method=congruence.jaccard.months-3.gaussian.indent.at-12",
  "reduce=active.60.20",
  "open=position.parking&reduce=divided.120.20",
  "open=actor.affiliation~ministry&reduce=affiliation.60.20.ministry",
  "open=edge.camp~2.bike-lane&reduce=camp.60.20.1.2",
];

describe("queries of saved views", () => {
  test.each(["", "view=all", "sort=date.asc", "open=pair.ministry.ana-lopez", ...GOOD])(
    "%j is accepted",
    (query) => {
      expect(codesOf(query)).toEqual([]);
    },
  );

  test.each(GOOD)("the explorer reads %j and writes it again", (query) => {
    expect(viewQuery(parseQuery(query, indexDebate(small())))).toBe(query);
  });

  test.each([
    ["?stance=support", "bad-query"],
    ["stance=support#map", "bad-query"],
    ["stance=support&&kind=person", "bad-query"],
    ["stance=support&stance=oppose", "bad-query"],
    ["view=all&stance=support", "bad-query"],
    ["stnce=support", "unknown-query-key"],
    ["__proto__=1", "unknown-query-key"],
    ["stance=suport", "bad-query-value"],
    ["stance=", "bad-query-value"],
    ["from=2025-13", "bad-query-value"],
    ["from=2025&to=2024", "bad-query-value"],
    ["open=actr.ministry", "bad-query-value"],
    ["open=edge.ministry", "bad-query-value"],
    ["rows=size", "bad-query-value"],
    ["rows=like", "bad-query-value"],
    ["rows=like.ministry.ana-lopez", "bad-query-value"],
    ["rows=like.nobody", "unknown-query-id"],
    ["spectrum=nowhere", "unknown-query-id"],
    ["agree=0.4", "bad-query-value"],
    ["shared=0", "bad-query-value"],
    ["open=pair.ministry.ministry", "bad-query-value"],
    ["open=compare.ministry", "bad-query-value"],
    ["open=compare.ministry.ana-lopez.ministry", "bad-query-value"],
    ["open=compare.a.b.c.d.e", "bad-query-value"],
    ["open=connect.ministry.ministry", "bad-query-value"],
    ["open=compare.ministry.ana-lopes", "unknown-query-id"],
    ["open=relation.r99", "unknown-query-id"],
    ["relations=off", "bad-query-value"],
    ["method=threemode", "bad-query-value"],
    ["method=months", "bad-query-value"],
    ["method=months-0", "bad-query-value"],
    ["method=moons-3", "bad-query-value"],
    ["method=twomode.twomode", "bad-query-value"],
    ["focus=source.harbour-news.1", "bad-query-value"],
    ["focus=actor.ministry.0", "bad-query-value"],
    ["focus=actor.ministry.7", "bad-query-value"],
    ["sort=name", "bad-query-value"],
    ["reduce=few", "bad-query-value"],
    ["reduce=active.60", "bad-query-value"],
    ["reduce=active.60.20.ministry", "bad-query-value"],
    ["reduce=camp.60.20.ministry", "bad-query-value"],
    ["open=compare.camp~1.ministry", "unknown-query-id"],
    ["open=actor.affiliation~nobody", "unknown-query-id"],
    ["sort=date.down", "bad-query-value"],
    ["actor=ana-lopes", "unknown-query-id"],
    ["affiliation=ana-lopez", "unknown-query-id"],
    ["country=US", "unknown-query-id"],
    ["open=statement.s99", "unknown-query-id"],
    ["focus=actor.nobody.1", "unknown-query-id"],
  ])("%j is refused as %s", (query, code) => {
    expect(codesOf(query)).toEqual([code]);
  });
});

test("the grammar and the explorer's address have the same keys", () => {
  // A tour and its step are of the reader's way through the debate: no saved view may hold them.
  expect([...QUERY_KEYS, "tour", "step"]).toEqual(VIEW_KEYS);
});

test("what an address asks for in vain is named, and nothing else", () => {
  const ignored = (query: string) => ignoredInQuery(new URLSearchParams(query), small());
  for (const query of GOOD) expect(ignored(query), query).toEqual([]);
  expect(
    ignored("from=banana&stance=oppose,hate&show=map&utm_source=mail&open=actor.nobody"),
  ).toEqual(["stance=oppose,hate", "from=banana", "open=actor.nobody"]);
});
