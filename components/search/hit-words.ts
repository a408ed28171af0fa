import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { SearchHit } from "#core/explore/search.ts";

/** The second line of an answer: of a statement, who takes which stance on what, and when. */
export function hitWords({ detail, date, takes }: SearchHit): string {
  if (date === undefined) return detail;
  if (takes === undefined) return `${detail}, ${formatDate(date)}`;
  const said = messages.site.statement.name({
    actor: detail,
    stance: messages.stance[takes.stance],
    position: takes.position,
    date: formatDate(date),
  });
  return takes.reported ? `${said} (${messages.panel.reported})` : said;
}
