import { isSmall, placeInWorker } from "#components/map/place-in-worker.ts";
import { placeModel } from "#components/map/place-model.ts";
import { mapSvg } from "#core/exchange/map-svg.ts";
import type { PaperColors } from "#core/exchange/paper-colors.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { type MapModel, mapModel } from "#core/explore/map-model.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import { arrangementOf } from "#core/explore/usual-arrangement.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { pictureWords } from "./picture-words.ts";
import type { Taken } from "./taken.ts";

/** The map of what is taken, with its places on paper. */
export type Drawn = { taken: Taken; model: MapModel; placement: Placement };

/** Works out where things stand, with as much room as reads best: paper has no window. */
export async function drawTaken(taken: Taken): Promise<Drawn> {
  const { selection } = taken;
  const model = mapModel(selection);
  const asked = {
    model,
    arrangement: arrangementOf({ ...selection.view, reduce: { by: "none" } }, selection.index),
    guide: { plusOnLeft: rungDirections(mapModel(selectWholeDebate(selection.index))) },
  };
  const placement = isSmall(model)
    ? placeModel(asked)
    : await new Promise<Placement>((onPlaced) => placeInWorker(asked, { onPlaced }));
  return { taken, model, placement };
}

type Look = { colors: PaperColors; font: { family: string; source?: string | undefined } };

/** The map of what is taken as a picture that says what it shows; with `ratio` arranged for a sheet of paper. */
export function drawnSvg(
  { taken, model, placement }: Drawn,
  { ratio, ...look }: Look & { ratio?: number },
): string {
  const { selection, provenance } = taken;
  const words = pictureWords(model);
  const picture = { selection, model, placement, provenance, words, ...look };
  return mapSvg(picture, ratio === undefined ? {} : { ratio });
}

/** Width and height of a picture of ours, in CSS px. */
export function svgSize(svg: string): { width: number; height: number } {
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
