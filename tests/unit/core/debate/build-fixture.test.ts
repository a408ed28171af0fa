import { expect, test } from "vitest";
import { parseDebate } from "#core/debate/parse.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

test.each([
  {},
  { statements: [{ actor: "bo", position: "cost", quote: "No." }, { stance: "oppose" as const }] },
  {
    actors: [
      { id: "ana", affiliations: [{ organization: "union" }] },
      { id: "union", kind: "group" as const },
    ],
    relations: [{ id: "r1", actor: "ana", target: "union" }],
    views: ["stance=oppose", "view=all"],
  },
])("a debate built from the facts %j is valid", (facts) => {
  const parsed = parseDebate(buildDebate(facts));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});
