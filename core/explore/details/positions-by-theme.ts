import { compareFolded } from "#core/explore/fold-text.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { PositionDetail } from "./panel-model.ts";
import { positionDetail } from "./position-detail.ts";

export type ThemePositions = { id: string; label: string; positions: readonly PositionDetail[] };

/** Every position of a debate, under its theme; themes and positions by name, which says nothing about rank. */
export function positionsByTheme(selection: Selection): ThemePositions[] {
  const { index } = selection;
  const details = index.positions
    .flatMap(({ id }) => positionDetail(selection, id) ?? [])
    .sort((a, b) => compareFolded(a.position.label, b.position.label));
  return index.debate.themes
    .map(({ id, label }) => ({
      id,
      label,
      positions: details.filter(({ position }) => position.theme === id),
    }))
    .filter(({ positions }) => positions.length > 0)
    .sort((a, b) => compareFolded(a.label, b.label));
}
