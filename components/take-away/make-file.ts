import { takeAwayMessages } from "#components/messages/take-away.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { gexf } from "#core/exchange/gexf.ts";
import { graphml } from "#core/exchange/graphml.ts";
import { type Provenance, provenanceText } from "#core/exchange/provenance.ts";
import { relationsCsv } from "#core/exchange/relations-csv.ts";
import { debatePart, debateText } from "#core/exchange/selection-json.ts";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import { type Drawn, drawnSvg, drawTaken } from "./drawn.ts";
import { FILE_FONTS, readFontData, readPaperColors } from "./paper-look.ts";
import { PROVENANCE_WORDS } from "./picture-words.ts";
import type { FileToSave } from "./save-file.ts";
import { svgPng } from "./svg-png.ts";
import type { Taken } from "./taken.ts";

export const PICTURE_FILES = ["png", "svg"] as const;
export const DATA_FILES = ["csv", "relations", "json", "graphml", "gexf", "notes"] as const;
export type FileKind = (typeof PICTURE_FILES)[number] | (typeof DATA_FILES)[number];

/** A file, or why there is none; `smaller` when it is not as large as it should be. */
export type Made = { file: FileToSave; smaller?: boolean } | { failed: string };

const words = takeAwayMessages;

/** Makes one file of what is taken. */
export async function makeFile(kind: FileKind, taken: Taken): Promise<Made> {
  switch (kind) {
    case "png":
      return pngFile(taken);
    case "svg":
      return { file: svgFile(taken, await fullSvg(taken)) };
    case "csv":
      return { file: csvFile(taken) };
    case "relations":
      return { file: relationsFile(taken) };
    case "json":
      return jsonFile(taken);
    case "graphml":
      return { file: graphmlFile(await drawTaken(taken)) };
    case "gexf":
      return { file: gexfFile(await drawTaken(taken)) };
    case "notes":
      return { file: notesFile(taken) };
  }
}

async function fullSvg(taken: Taken): Promise<string> {
  const [drawn, source] = await Promise.all([drawTaken(taken), readFontData()]);
  return drawnSvg(drawn, { colors: readPaperColors(), font: { family: FILE_FONTS, source } });
}

async function pngFile(taken: Taken): Promise<Made> {
  const png = await svgPng(await fullSvg(taken));
  if (png === undefined) return { failed: words.picture.failed };
  const file = { name: `${taken.stem}.png`, type: "image/png", content: png.blob };
  return { file, smaller: png.scale < 2 };
}

function svgFile({ stem }: Taken, content: string): FileToSave {
  return { name: `${stem}.svg`, type: "image/svg+xml", content };
}

function csvFile({ selection, provenance, stem }: Taken): FileToSave {
  const content = statementsCsv(selection, provenance);
  return { name: `${stem}.csv`, type: "text/csv;charset=utf-8", content };
}

function relationsFile({ selection, provenance, stem }: Taken): FileToSave {
  const content = relationsCsv(selection, provenance);
  const name = `${stem}-${words.data.relationsName}.csv`;
  return { name, type: "text/csv;charset=utf-8", content };
}

function jsonFile({ selection, provenance, stem }: Taken): Made {
  const part = debatePart(selection, {
    provenance,
    words: {
      viewTitle: provenance.view ?? words.partTitle,
      viewText: [...provenance.filters, provenance.showing].join("; "),
      caution: cautionOf,
    },
  });
  if (part === undefined) return { failed: words.holdsNothing };
  return { file: { name: `${stem}.json`, type: "application/json", content: debateText(part) } };
}

function cautionOf({ title, permalink, saved }: Provenance): string {
  return words.caution({ title, link: permalink, day: formatDate(saved) });
}

function graphmlFile(drawn: Drawn): FileToSave {
  const { selection, provenance, stem } = drawn.taken;
  const content = graphml({ selection, ...drawn }, { provenance, words: PROVENANCE_WORDS });
  return { name: `${stem}.graphml`, type: "application/graphml+xml", content };
}

function gexfFile(drawn: Drawn): FileToSave {
  const { selection, provenance, stem } = drawn.taken;
  const content = gexf(
    { selection, ...drawn },
    { provenance, words: PROVENANCE_WORDS, colors: readPaperColors() },
  );
  return { name: `${stem}.gexf`, type: "application/gexf+xml", content };
}

function notesFile({ provenance, stem }: Taken): FileToSave {
  const content = `${provenanceText(provenance, PROVENANCE_WORDS)}\n`;
  return { name: `${stem}-${words.data.notesName}.txt`, type: "text/plain;charset=utf-8", content };
}
