import { placeModel } from "#components/map/place-model.ts";
import { pictureWords } from "#components/take-away/picture-words.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { TourStep } from "#core/debate/tour-schema.ts";
import { drawActors, drawPositions } from "#core/exchange/map-svg/draw-nodes.ts";
import { drawRelations } from "#core/exchange/map-svg/draw-relations.ts";
import { drawTies } from "#core/exchange/map-svg/draw-ties.ts";
import { provenanceOf } from "#core/exchange/provenance.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { arrangementOf } from "#core/explore/usual-arrangement.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { hideAnswer } from "#core/tour/hide-answer.ts";

/** How wide a map may be, in map units: then its words can be read where it fills two thirds of a sheet. */
const SHEET_ROOM = 620;
const AIR = 12;

/** The colours of the page's own theme; a figure for paper asks for the light one. */
const COLORS = {
  paper: "var(--surface)",
  ink: "var(--ink)",
  "ink-soft": "var(--ink-soft)",
  line: "var(--line)",
  "line-strong": "var(--line-strong)",
  support: "var(--support)",
  oppose: "var(--oppose)",
  mixed: "var(--mixed)",
  neutral: "var(--neutral)",
  "on-stance": "var(--on-stance)",
  bar: "var(--bar)",
  actor: "var(--actor)",
  "actor-group": "var(--actor-group)",
};

export type MapFigure = {
  model: MapModel;
  /** In map units. */
  box: { left: number; top: number; width: number; height: number };
  /** What stands inside the <svg>. */
  markup: string;
};

/**
 * The map of a step for a page: what its view lets through, and without the answer to its guess. What does
 * not match is left out, also where the view fades it. `prefix` keeps ids apart on a page of many maps.
 */
export function mapFigure(
  index: DebateIndex,
  { step, prefix }: { step: TourStep; prefix: string },
): MapFigure {
  const shown = step.predict === undefined ? index : hideAnswer(index, step.predict);
  const view = parseQuery(step.query, shown);
  const selection = prepareSelect(shown)({ ...view, unmatched: "hide" });
  const model = mapModel(selection);
  const plusOnLeft = rungDirections(mapModel(selectWholeDebate(index)));
  const placement = placeModel({
    model,
    arrangement: arrangementOf({ ...view, reduce: { by: "none" } }, index),
    guide: { plusOnLeft, room: SHEET_ROOM },
  });
  const unnamed = { view: undefined, filters: [], showing: "", permalink: "", saved: "" };
  const picture = {
    selection,
    model,
    placement,
    provenance: provenanceOf(selection, unnamed),
    words: pictureWords(model),
    colors: COLORS,
    font: { family: "inherit" },
  };
  const { left, top, right, bottom } = placement.bounds;
  return {
    model,
    box: {
      left: Math.floor(left - AIR),
      top: Math.floor(top - AIR),
      width: Math.ceil(right - left + 2 * AIR),
      height: Math.ceil(bottom - top + 2 * AIR),
    },
    markup: [
      ...drawTies(picture),
      ...drawRelations(picture),
      ...drawPositions(picture),
      ...drawActors(picture),
    ]
      .join("")
      .replaceAll(' id="', ` id="${prefix}`),
  };
}
