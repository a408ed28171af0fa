import type { DebateIndex } from "./index-debate.ts";
import type { Actor, Position, Source, Statement } from "./schema.ts";

export type StatementParts = {
  statement: Statement;
  actor: Actor;
  position: Position;
  source: Source;
};

/** A statement, by its number in the index, with all it names; undefined when there is none of that number. */
export function statementParts(index: DebateIndex, number: number): StatementParts | undefined {
  const statement = index.statements[number];
  const actor = index.actors[index.actorOf[number] ?? -1];
  const position = index.positions[index.positionOf[number] ?? -1];
  const source = index.sources[index.sourceOf[number] ?? -1];
  return statement && actor && position && source && { statement, actor, position, source };
}
