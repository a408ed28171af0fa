import { expect, test } from "vitest";
import { migrateDebate } from "#core/debate/migrate.ts";
import type { Migration } from "#core/debate/migrations.ts";
import { MIGRATIONS } from "#core/debate/migrations.ts";
import { FORMAT_VERSION } from "#core/debate/schema.ts";

/** Two invented steps: "people" became "actors", then "name" of the debate moved into "meta". */
const migrations: readonly Migration[] = [
  {
    from: 7,
    what: "people are called actors",
    apply: ({ people, ...rest }) => ({ ...rest, actors: people }),
  },
  { from: 8, what: "the name moved", apply: ({ name, ...rest }) => ({ ...rest, meta: { name } }) },
];

test("an old debate is brought to the current version step by step", () => {
  const old = { formatVersion: 7, name: "Lane", people: ["ana"] };
  const { raw, issues } = migrateDebate(old, { current: 9, migrations });
  expect(issues).toEqual([]);
  expect(raw).toEqual({ formatVersion: 9, meta: { name: "Lane" }, actors: ["ana"] });
  expect(old).toEqual({ formatVersion: 7, name: "Lane", people: ["ana"] });
});

test("a debate of the current version stays as it is", () => {
  const debate = { formatVersion: 9, actors: [] };
  expect(migrateDebate(debate, { current: 9, migrations }).raw).toBe(debate);
});

test("a newer version ends the reading with one issue", () => {
  const { raw, issues } = migrateDebate({ formatVersion: 10 }, { current: 9, migrations });
  expect(raw).toBeUndefined();
  expect(issues.map((issue) => issue.code)).toEqual(["newer-version"]);
});

test("a missing version is reported and the rest read as current", () => {
  const { raw, issues } = migrateDebate({ actors: [] }, { current: 9, migrations });
  expect(raw).toEqual({ actors: [], formatVersion: 9 });
  expect(issues.map((issue) => issue.code)).toEqual(["missing-version"]);
});

test.each([6, 0, -1, 8.5, "9", null, [9], Number.NaN, Number.NEGATIVE_INFINITY])(
  "%s is no version of the format",
  (formatVersion) => {
    const { issues } = migrateDebate({ formatVersion }, { current: 9, migrations });
    expect(issues.map((issue) => issue.code)).toEqual(["invalid-version"]);
  },
);

test("there is a migration for every version before the current one", () => {
  const before = Array.from({ length: FORMAT_VERSION - 1 }, (_, number) => number + 1);
  expect(MIGRATIONS.map((migration) => migration.from)).toEqual(before);
});
