import { element, xmlText } from "#core/exchange/xml-text.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import { placeGlyphs } from "./glyph-places.ts";
import { glyphMark } from "./marks.ts";
import type { Picture } from "./picture.ts";
import { tieLook } from "./tie-look.ts";
import { roundPath, tiePoints } from "./tie-path.ts";

/**
 * The ties as lines and the signs on them, faded ones beneath. Each carries the ids of the statements
 * behind it (`data-statements`) and says in words what it is, with the numbers of its sources.
 */
export function drawTies(picture: Picture): string[] {
  const { model, placement, colors } = picture;
  const numbers = new Map(
    picture.provenance.sources.map(({ number, source }) => [source.id, number]),
  );
  const ordered = [...model.ties].sort((a, b) => Number(b.faded) - Number(a.faded));
  const lines = ordered.flatMap((tie) => {
    const points = tiePoints(tie, placement);
    if (points.length === 0) return [];
    const words = picture.words.tie(tie) + sourceNumbers(tie, { picture, numbers });
    return [
      element(
        "path",
        {
          id: tie.id,
          d: roundPath(points),
          ...tieLook(tie, colors),
          "data-statements": tie.faded ? undefined : statementIds(tie, picture).join(" "),
        },
        element("title", {}, xmlText(words)),
      ),
    ];
  });
  const glyphs = placeGlyphs(model, placement).map(({ stance, at }) =>
    glyphMark(stance, at, colors),
  );
  return [element("g", { fill: "none" }, lines), element("g", {}, glyphs)];
}

function statementIds(tie: MapTie, { selection: { index } }: Picture): string[] {
  return tie.statements.flatMap((number) => index.statements[number]?.id ?? []);
}

function sourceNumbers(
  tie: MapTie,
  { picture, numbers }: { picture: Picture; numbers: ReadonlyMap<string, number> },
): string {
  const found = tie.statements.flatMap(
    (number) => numbers.get(picture.selection.index.statements[number]?.source ?? "") ?? [],
  );
  const sorted = [...new Set(found)].sort((a, b) => a - b);
  return sorted.map((number) => ` [${number}]`).join("");
}
