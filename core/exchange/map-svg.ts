import { type Block, stackBlocks } from "./map-svg/block.ts";
import { drawActors, drawPositions } from "./map-svg/draw-nodes.ts";
import { drawRelations } from "./map-svg/draw-relations.ts";
import { drawTies } from "./map-svg/draw-ties.ts";
import { legendBlock } from "./map-svg/legend.ts";
import type { Picture } from "./map-svg/picture.ts";
import { originBlock, sourcesBlock, titleBlock } from "./map-svg/words-blocks.ts";
import { element, numberText, xmlFile, xmlText } from "./xml-text.ts";

const MARGIN = 36;
const LEAST_WIDTH = 720;
/** Empty space around the drawn map. */
const MAP_AIR = 12;

/**
 * The map as an SVG picture that stands alone: title, filters in words, the map, legend, dates, licence,
 * address and numbered sources. Drawn from the model and its placement, in map units (1 unit = 1 CSS px),
 * with text that can be selected. Things have the ids of the map model; a tie's `data-statements` names
 * the statements behind it. Relations are drawn over the ties where the view shows them.
 */
export function mapSvg(picture: Picture): string {
  const map = mapBlock(picture);
  const inner = Math.max(LEAST_WIDTH, map.width);
  const rule = ruleBlock(inner, picture);
  const { elements, bottom } = stackBlocks(
    [
      { id: "heading", block: titleBlock(picture, inner), gap: 0 },
      { id: "map", block: centred(map, inner), gap: 18 },
      { id: "legend-rule", block: rule, gap: 18 },
      { id: "legend", block: legendBlock(picture, inner), gap: 12 },
      { id: "sources-rule", block: rule, gap: 12 },
      { id: "sources", block: sourcesBlock(picture, inner), gap: 14 },
      { id: "origin", block: originBlock(picture, inner), gap: 14 },
    ],
    { x: MARGIN, y: MARGIN },
  );
  return drawPage(picture, { elements, width: inner + 2 * MARGIN, height: bottom + MARGIN });
}

function drawPage(
  picture: Picture,
  page: { elements: readonly string[]; width: number; height: number },
): string {
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

type MapBlock = Block & { width: number };

function mapBlock(picture: Picture): MapBlock {
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

function centred({ width, height, elements }: MapBlock, inner: number): Block {
  const right = numberText((inner - width) / 2);
  return { height, elements: [element("g", { transform: `translate(${right} 0)` }, elements)] };
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
