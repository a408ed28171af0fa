import type { DebateIndex } from "#core/debate/index-debate.ts";

/** Orders of the matrix's rows that need no chosen actor. */
export const ROW_ORDERS = ["sides", "name", "kind", "affiliation"] as const;

/** How the rows of the matrix stand: an order by itself, or by agreement with one actor. */
export type RowOrder = { by: (typeof ROW_ORDERS)[number] } | { by: "like"; actor: string };

/** The order that stands where nothing else is asked for. */
export const DEFAULT_ROWS: RowOrder = { by: "sides" };

/** The order that "<order>" or "like.<actor>" asks for; the default one when it is neither. */
export function readRows(text: string, index: DebateIndex): RowOrder {
  const by = ROW_ORDERS.find((candidate) => candidate === text);
  if (by) return { by };
  const [like, actor = "", ...rest] = text.split(".");
  const known = like === "like" && rest.length === 0 && index.actorNumber.has(actor);
  return known ? { by: "like", actor } : DEFAULT_ROWS;
}

/** The address form of an order of rows, undefined for the default one. */
export function writeRows(rows: RowOrder): string | undefined {
  if (rows.by === "like") return `like.${rows.actor}`;
  return rows.by === DEFAULT_ROWS.by ? undefined : rows.by;
}
