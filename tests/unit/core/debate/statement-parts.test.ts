import { expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { statementParts } from "#core/debate/statement-parts.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

test("a statement comes with the actor, the position and the source it names", () => {
  const index = indexDebate(buildDebate({ statements: [{ id: "s-1" }, { id: "s-2" }] }));
  index.statements.forEach((statement, number) => {
    const parts = statementParts(index, number);
    expect(parts?.statement).toBe(statement);
    expect(parts?.actor.id).toBe(statement.actor);
    expect(parts?.position.id).toBe(statement.position);
    expect(parts?.source.id).toBe(statement.source);
  });
});

test("there is no statement before the first and after the last", () => {
  const index = indexDebate(buildDebate({ statements: [{ id: "s-1" }] }));
  expect(statementParts(index, -1)).toBeUndefined();
  expect(statementParts(index, 1)).toBeUndefined();
});
