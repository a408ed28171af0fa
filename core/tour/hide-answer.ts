import { type DebateIndex, indexDebate } from "#core/debate/index-debate.ts";
import type { Statement } from "#core/debate/schema.ts";
import type { Prediction } from "#core/debate/tour-schema.ts";

type Asked = Pick<Prediction, "actor" | "position">;

/**
 * The debate without the answer: the statements of the actor on the position are not in it. Everything that is
 * shown, counted, searched or exported is worked out from an index, so none of it can give the answer away.
 */
export function hideAnswer(index: DebateIndex, asked: Asked): DebateIndex {
  const { debate } = index;
  const statements = debate.statements.filter((statement) => !isAnswer(statement, asked));
  return indexDebate({ ...debate, statements });
}

/** Numbers of the statements that answer: those of the actor on the position, oldest first. */
export function answerNumbers(index: DebateIndex, asked: Asked): readonly number[] {
  return Array.from(index.statements.keys()).filter((number) => {
    const statement = index.statements[number];
    return statement !== undefined && isAnswer(statement, asked);
  });
}

function isAnswer({ actor, position }: Statement, asked: Asked): boolean {
  return actor === asked.actor && position === asked.position;
}
