import { readFileSync } from "node:fs";
import type { Debate, Statement } from "#core/debate/schema.ts";

/** The shipped debate as its file says it: what the pages must show, read without the site's own code. */
export const debate: Debate = JSON.parse(
  readFileSync("data/debates/el-salvador-prisons.json", "utf8"),
);

const actors = new Map(debate.actors.map((actor) => [actor.id, actor]));

export function actorOf(statement: Statement) {
  const actor = actors.get(statement.actor);
  if (actor === undefined) throw new Error(`no actor ${statement.actor}`);
  return actor;
}

/** Ids of the nodes that these statements join: "actor.wola", "position.payment". */
export function nodesOf(statements: readonly Statement[]): string[] {
  const ids = statements.flatMap(({ actor, position }) => [
    `actor.${actor}`,
    `position.${position}`,
  ]);
  return [...new Set(ids)].sort();
}

/** The nodes that can be reached from `start` along the ties of these statements. */
export function componentOf(start: string, statements: readonly Statement[]): string[] {
  const reached = new Set([start]);
  let before = 0;
  while (before !== reached.size) {
    before = reached.size;
    for (const { actor, position } of statements) {
      const ends = [`actor.${actor}`, `position.${position}`];
      if (ends.some((end) => reached.has(end))) for (const end of ends) reached.add(end);
    }
  }
  return [...reached].sort();
}

/** How many actors have a statement: what totals count and lists hold. */
export const actorsWithStatements = new Set(debate.statements.map(({ actor }) => actor)).size;

/** Statements of the opening view. */
export const openingStatements = debate.statements.filter(
  ({ source }) => source === "nyt-2025-02-04",
);
