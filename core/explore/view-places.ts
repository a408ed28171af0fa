import type { DebateIndex } from "#core/debate/index-debate.ts";
import { COMPARED_MOST, FOCUS_DEGREE_MAX } from "#core/debate/view-query.ts";
import { isGroupId } from "./reduce/reduction.ts";
import { DEFAULT_VIEW, type Focus, type Open, SORT_COLUMNS, type Sort } from "./view-state.ts";

/**
 * What "actor.<id>", "edge.<actor>.<position>", "compare.<a>.<b>.<c>" … opens; undefined when it is not
 * there. A comparison keeps the actors that it knows; "pair" is its older name.
 */
export function readOpen(text: string, index: DebateIndex): Open | undefined {
  const [kind = "", ...ids] = text.split(".");
  if (kind === "compare" || kind === "pair") return readCompared(kind, ids, index);
  const [first = "", second, ...rest] = ids;
  if (rest.length > 0) return undefined;
  if (second !== undefined) return readOpenOfTwo({ kind, first, second }, index);
  if (kind === "actor" && isDrawnActor(first, index)) return { kind, id: first };
  if (kind === "position" && index.positionNumber.has(first)) return { kind, id: first };
  if (kind === "source" && index.sourceNumber.has(first)) return { kind, id: first };
  if (kind === "statement" && index.statementNumber.has(first)) return { kind, id: first };
  if (kind === "relation" && index.debate.relations.some(({ id }) => id === first)) {
    return { kind, id: first };
  }
  return undefined;
}

function readCompared(
  kind: "compare" | "pair",
  ids: readonly string[],
  index: DebateIndex,
): Open | undefined {
  const known = [...new Set(ids)].filter((id) => index.actorNumber.has(id));
  const actors = known.slice(0, kind === "pair" ? 2 : COMPARED_MOST);
  return actors.length < 2 ? undefined : { kind: "compare", actors };
}

function readOpenOfTwo(
  { kind, first, second }: { kind: string; first: string; second: string },
  index: DebateIndex,
): Open | undefined {
  if (!isDrawnActor(first, index)) return undefined;
  if (kind === "edge" && index.positionNumber.has(second)) {
    return { kind, actor: first, position: second };
  }
  if (!index.actorNumber.has(first)) return undefined;
  if (kind === "connect" && first !== second && index.actorNumber.has(second)) {
    return { kind, actors: [first, second] };
  }
  return undefined;
}

/** An actor, or what stands for several where actors are merged. */
function isDrawnActor(id: string, index: DebateIndex): boolean {
  return index.actorNumber.has(id) || isGroupId(id, index);
}

/** The address form of what is open. */
export function writeOpen(open: Open): string {
  if (open.kind === "edge") return `edge.${open.actor}.${open.position}`;
  if (open.kind === "compare" || open.kind === "connect") {
    return [open.kind, ...open.actors].join(".");
  }
  return `${open.kind}.${open.id}`;
}

/** The focus that "actor.<id>.<degree>" or "position.<id>.<degree>" asks for. */
export function readFocus(text: string, index: DebateIndex): Focus | undefined {
  const [kind, id = "", digits = "", ...rest] = text.split(".");
  const degree = /^[1-9]$/.test(digits) ? Number(digits) : 0;
  if (rest.length > 0 || degree < 1 || degree > FOCUS_DEGREE_MAX) return undefined;
  if (kind === "actor" && index.actorNumber.has(id)) return { node: { kind, id }, degree };
  if (kind === "position" && index.positionNumber.has(id)) return { node: { kind, id }, degree };
  return undefined;
}

/** The address form of a focus. */
export function writeFocus({ node, degree }: Focus): string {
  return `${node.kind}.${node.id}.${degree}`;
}

/** The order that "<column>" or "<column>.desc" asks for; the default order when it is neither. */
export function readSort(text: string): Sort {
  const [name, direction = "asc", ...rest] = text.split(".");
  const column = SORT_COLUMNS.find((candidate) => candidate === name);
  if (!column || rest.length > 0 || !["asc", "desc"].includes(direction)) return DEFAULT_VIEW.sort;
  return { column, descending: direction === "desc" };
}

/** The address form of an order, undefined for the default one. */
export function writeSort({ column, descending }: Sort): string | undefined {
  const standard = DEFAULT_VIEW.sort;
  if (column === standard.column && descending === standard.descending) return undefined;
  return descending ? `${column}.desc` : column;
}
