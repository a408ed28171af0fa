import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Position } from "#core/debate/schema.ts";
import { countPositions } from "#core/explore/position-counts.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Open, ViewState } from "#core/explore/view-state.ts";
import { stancesAmong } from "#core/measure/stance-on.ts";

/**
 * Id of the position whose spectrum a view shows: the one that is open, else the chosen one, else the most
 * contested of what is shown (among equals the one with more actors, then the author's order), else the first
 * with a statement shown. Undefined when nothing is shown and nothing is chosen.
 */
export function spectrumPosition(
  selection: Selection,
  view: Pick<ViewState, "open" | "spectrum">,
): string | undefined {
  return openPosition(selection.index, view.open) ?? view.spectrum ?? standardPosition(selection);
}

/** The position that the details are about, if they are about one. */
export function openPosition(index: DebateIndex, open: Open | undefined): string | undefined {
  if (open?.kind === "position") return open.id;
  if (open?.kind === "edge") return open.position;
  if (open?.kind !== "statement") return undefined;
  return index.statements[index.statementNumber.get(open.id) ?? -1]?.position;
}

/** The view with the position that its spectrum shows because of the details, so that it stays when they close. */
export function keepSpectrum(view: ViewState, index: DebateIndex): ViewState {
  if (view.shown !== "spectrum") return view;
  return { ...view, spectrum: openPosition(index, view.open) ?? view.spectrum };
}

/** The view with another position's spectrum; details of a position follow it, other details close. */
export function chooseSpectrum(view: ViewState, position: string): ViewState {
  const open: Open | undefined =
    view.open?.kind === "position" ? { kind: "position", id: position } : undefined;
  return { ...view, spectrum: position, open };
}

function standardPosition({ index, passes, positionShown }: Selection): string | undefined {
  const stances = index.statementsOfActor.map((numbers) =>
    stancesAmong(
      index,
      numbers.filter((number) => passes[number] === 1),
    ),
  );
  const [most] = countPositions(index, stances).sort(
    (a, b) =>
      b.contestedness - a.contestedness ||
      b.support + b.oppose + b.mixed - (a.support + a.oppose + a.mixed),
  );
  const first = index.positions.find((_: Position, number) => positionShown[number] === 1);
  return most?.position.id ?? first?.id;
}
