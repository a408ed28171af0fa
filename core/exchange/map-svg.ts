import { arrangeOnPage, arrangeOnSheet, type Page, type PageParts } from "./map-svg/arrange.ts";
import type { Block } from "./map-svg/block.ts";
import { drawActors, drawPositions } from "./map-svg/draw-nodes.ts";
import { drawRelations } from "./map-svg/draw-relations.ts";
import { drawTies } from "./map-svg/draw-ties.ts";
import { legendBlock } from "./map-svg/legend.ts";
import type { Picture } from "./map-svg/picture.ts";
import { originBlock, sourcesBlock, titleBlock } from "./map-svg/words-blocks.ts";
import { element, numberText, xmlFile, xmlText } from "./xml-text.ts";

/** Empty space around the drawn map. */
const MAP_AIR = 12;

/**
 * The map as an SVG picture that stands alone: title, filters in words, the map, legend, dates, licence,
 * address and numbered sources. Drawn from the model and its placement, in map units (1 unit = 1 CSS px),
 * with text that can be selected. Things have the ids of the map model; a tie's `data-statements` names
 * the statements behind it. Relations are drawn over the ties where the view shows them. With `ratio`,
 * width by height of a sheet of paper, the parts stand so that the picture is as large on it as can be.
 */
export function mapSvg(picture: Picture, { ratio }: { ratio?: number } = {}): string {
  const parts: PageParts = {
    map: mapBlock(picture),
    heading: (width) => titleBlock(picture, width),
    legend: (width) => legendBlock(picture, width),
    sources: (width) => sourcesBlock(picture, width),
    origin: (width) => originBlock(picture, width),
    rule: (width) => ruleBlock(width, picture),
  };
  return drawPage(
    picture,
    ratio === undefined ? arrangeOnPage(parts) : arrangeOnSheet(parts, ratio),
  );
}

function drawPage(picture: Picture, page: Page): string {
  const { provenance, words, colors, font } = picture;
  const [width, height] = [Math.ceil(page.width), Math.ceil(page.height)];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ "xml:lang": provenance.language, "font-family": font.family },
    ...{
      role: "graphics-document document",
      "aria-labelledby": "title",
      "aria-describedby": "description",
    },
  };
  return xmlFile(
    element("svg", attributes, [
      element("title", { id: "title" }, xmlText(provenance.title)),
      element("desc", { id: "description" }, xmlText(words.description)),
      metadata(picture),
      ...fontFace(picture),
      element("rect", { width, height, fill: colors.paper }),
      ...page.elements,
    ]),
  );
}

function mapBlock(picture: Picture): PageParts["map"] {
  const { left, top, right, bottom } = picture.placement.bounds;
  const place = `translate(${numberText(MAP_AIR - left)} ${numberText(MAP_AIR - top)})`;
  const layers = [
    ...drawTies(picture),
    ...drawRelations(picture),
    element("g", {}, drawPositions(picture)),
    element("g", {}, drawActors(picture)),
  ];
  return {
    width: right - left + 2 * MAP_AIR,
    height: bottom - top + 2 * MAP_AIR,
    elements: [element("g", { transform: place }, layers)],
  };
}

function ruleBlock(width: number, { colors }: Picture): Block {
  return { height: 1, elements: [element("rect", { width, height: 1, fill: colors.line })] };
}

function fontFace({ font }: Picture): string[] {
  if (font.source === undefined) return [];
  const [name = ""] = font.family.split(",");
  const rule = `@font-face{font-family:${name};font-weight:200 900;src:url(${font.source}) format("woff2")}`;
  return [element("style", {}, xmlText(rule))];
}

/** Dublin Core for programs that catalogue pictures. */
function metadata({ provenance }: Picture): string {
  const { title, updated, licence, permalink, citation, language } = provenance;
  const facts: [string, string][] = [
    ["title", title],
    ["date", updated],
    ["rights", `${licence.name}, ${licence.url}`],
    ["identifier", permalink],
    ["bibliographicCitation", citation],
    ["language", language],
  ];
  const work = facts.map(([name, value]) =>
    element(
      name === "bibliographicCitation" ? `dcterms:${name}` : `dc:${name}`,
      {},
      xmlText(value),
    ),
  );
  const namespaces = {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
  };
  const description = element("rdf:Description", { "rdf:about": "" }, work);
  return element("metadata", {}, [element("rdf:RDF", namespaces, [description])]);
}
