import { messages } from "#components/messages.ts";
import type { StatementParts } from "#core/debate/statement-parts.ts";
import { formatDate } from "./format-date.ts";

/** A statement on one line: who, which stance on what, when, and that others report it where they do. */
export function statementName(parts: Omit<StatementParts, "source">): string {
  const { statement, actor, position } = parts;
  const name = messages.site.statement.name({
    actor: actor.name,
    stance: messages.stance[statement.stance],
    position: position.label,
    date: formatDate(statement.date),
  });
  return statement.attribution === "reported" ? `${name}, ${messages.panel.reported}` : name;
}
