import { VIEW_KEYS } from "#core/explore/view-url.ts";
import type { Random } from "#core/network/seeded-random.ts";
import { debate } from "./debate-data.ts";

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const actors = ids(debate.actors);
const positions = ids(debate.positions);
const sources = ids(debate.sources);

/** Values that mean something for some key of the address; each is tried with every key. */
const GOOD: readonly string[] = [
  ...[
    "support",
    "oppose,mixed",
    "neutral",
    "person",
    "group,institution",
    "self",
    "reported",
    "low",
  ],
  ...[
    "2025",
    "2025-03",
    "2025-02-03",
    "hide",
    "fade",
    "map",
    "statements",
    "actors",
    "time",
    "network",
  ],
  ...["date.desc", "actor", "source.asc", "all", "SV", "US,SV", "juez", "cárcel", "prison"],
  ...["twomode.prominence.months-3.at-2", "congruence.jaccard.gaussian", "indent.combine.events-5"],
  ...actors.slice(0, 30),
  ...positions,
  ...sources.slice(0, 10),
  ...actors.slice(0, 30).flatMap((id) => [`actor.${id}`, `actor.${id}.2`]),
  ...positions.map((id) => `position.${id}`),
  ...sources.slice(0, 10).map((id) => `source.${id}`),
  ...["statement.nyt-001", "edge.nayib-bukele.transfer-citizens", "pair.nayib-bukele.wola"],
  ...["compare.nayib-bukele.wola.cristosal", "connect.cristosal.aclu", "relation.rel-012", "on"],
];

/** Values that mean nothing anywhere, as they stand in an address. */
const GARBAGE: readonly string[] = [
  ...["", ",", ",,,", ".", "..", "%", "%zz", "%00", "%E0%A4%A", "%ff%fe", "+", "%2B%26%3D%23"],
  ...["<script>alert(1)</script>", "'\"`", "$(7*7)", "{{x}}", "javascript:alert(1)", "../../etc"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined", "NaN", "-1"],
  ...[
    "2025-13",
    "2025-02-30",
    "0000",
    "99999-01",
    "9e99",
    "actor.",
    "actor..",
    "edge.a",
    "pair.a.a",
    "compare.a.b",
    "connect.wola.wola",
    "relation.",
  ],
  ...["actor.nayib-bukele.99", "position.payment.-1", "statement.%F0%9F%98%80", "date.sideways"],
  ...["😀👩‍👩‍👧", "İıſß", "‮reverse", "שלום", "日本語", "e\u0301", "\ud83d", "%0d%0aSet-Cookie:x"],
  "x".repeat(3000),
  "a,".repeat(800),
];

const UNKNOWN_KEYS = ["utm_source", "", "__proto__", "STANCE", "stance[]", "página", "%", "a.b"];

/** A query of up to six parts: our keys with good or senseless values, unknown keys, repeated keys. */
export function randomQuery(random: Random): string {
  const parts = Array.from({ length: Math.floor(random() * 7) }, () => {
    const key = random() < 0.8 ? pick(random, VIEW_KEYS) : pick(random, UNKNOWN_KEYS);
    const value = random() < 0.6 ? pick(random, GOOD) : pick(random, GARBAGE);
    return random() < 0.05 ? key : `${key}=${value}`;
  });
  return `?${parts.join(random() < 0.05 ? "&&" : "&")}`;
}

function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}
