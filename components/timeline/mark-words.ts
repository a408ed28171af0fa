import { timelineMessages } from "#components/messages/timeline.ts";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { statementParts } from "#core/debate/statement-parts.ts";
import type { TimelineLane, TimelineMark } from "#core/explore/timeline/timeline-model.ts";

const words = timelineMessages;

/** The statement before a change of stance, by the number of the statement after it. */
export type ChangesByAfter = ReadonlyMap<number, number>;

export type MarkFacts = {
  index: DebateIndex;
  lane: TimelineLane;
  mark: TimelineMark;
  before: number | undefined;
};

/** A mark in words: when, who, which stance on what, how it is known, and what the stance was before. */
export function markWords({ index, lane, mark, before }: MarkFacts): string {
  const [number = -1, ...others] = mark.statements;
  const date = formatDate(mark.date);
  if (others.length > 0) {
    const n = mark.statements.length;
    return words.merged({ n, lane: lane.label, date, stance: messages.stance[mark.stance] });
  }
  const parts = statementParts(index, number);
  if (parts === undefined) return date;
  const { statement, actor, position } = parts;
  const said = words.mark({
    date,
    actor: actor.name,
    stance: messages.stance[statement.stance],
    position: position.label,
    attribution: words.attribution[statement.attribution],
  });
  const earlier = before === undefined ? undefined : index.statements[before];
  if (earlier === undefined) return said;
  const change = { stance: messages.stance[earlier.stance], date: formatDate(earlier.date) };
  return `${said}. ${words.markChange(change)}`;
}
