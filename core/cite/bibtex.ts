import type { CslItem, CslName, CslType } from "./csl-item.ts";

const ENTRY: Readonly<Record<CslType, string>> = {
  "article-newspaper": "article",
  webpage: "misc",
  report: "techreport",
  post: "misc",
  dataset: "misc",
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What LaTeX calls the languages that references are most often in; it knows no language codes. */
const BABEL_NAMES: Readonly<Record<string, string>> = {
  ...{ en: "english", es: "spanish", fr: "french", pt: "portuguese", de: "german", it: "italian" },
};

/** Signs that TeX would act on. Braces get names, because BibTeX counts them even after a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
};

/**
 * Items as a BibTeX file in UTF-8, read by BibTeX and biblatex. Titles and names of bodies stand in double
 * braces, so that no style changes their capitals; addresses stand as they are, for \url.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(bibtexEntry).join("\n");
}

function bibtexEntry(item: CslItem): string {
  const lines = fieldsOf(item).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return `@${ENTRY[item.type]}{${item.id},\n${lines.join("\n")}\n}\n`;
}

type Field = [name: string, value: string | undefined];

function fieldsOf(item: CslItem): Field[] {
  return [
    ["author", item.author && `{${item.author.map(bibtexName).join(" and ")}}`],
    ["title", `{${braced(item.title)}}`],
    ...placeFields(item),
    ...dateFields(item),
    ["type", item.genre && braced(item.genre)],
    ["version", item.version && braced(item.version)],
    ["url", item.URL && `{${plainAddress(item.URL)}}`],
    ["urldate", item.accessed && `{${isoDate(item.accessed["date-parts"][0])}}`],
    ["note", item.archive_location && storedCopy(item.archive_location)],
    ["langid", item.language && braced(babelName(item.language))],
  ];
}

function placeFields({ type, publisher, "container-title": container }: CslItem): Field[] {
  const whole = container && braced(container);
  const maker = publisher && braced(publisher);
  if (type === "article-newspaper") return [["journal", whole]];
  if (type === "report") return [["institution", maker]];
  if (type === "dataset") {
    return [
      ["booktitle", whole],
      ["howpublished", maker],
    ];
  }
  return [["howpublished", whole]];
}

function dateFields({ issued }: CslItem): Field[] {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  return [
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
  ];
}

function babelName(language: string): string {
  const [code = ""] = language.split("-");
  return BABEL_NAMES[code] ?? language;
}

function storedCopy(url: string): string {
  return `{Archived copy: \\url{${plainAddress(url)}}}`;
}

function bibtexName(name: CslName): string {
  if ("literal" in name) return `{${escapeTex(name.literal)}}`;
  return `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}

function braced(text: string): string {
  return `{${escapeTex(text)}}`;
}

/** Text with every sign escaped that TeX would act on; line breaks become blanks. */
function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^$&%#_]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address for \url, where only braces and backslashes do harm. */
function plainAddress(url: string): string {
  return url.replace(/[\\{}]/g, (sign) => encodeURIComponent(sign));
}

function isoDate([year, month, day]: readonly [number, number?, number?]): string {
  return [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]))
    .join("-");
}
