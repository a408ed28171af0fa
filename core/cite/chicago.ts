import { type CslItem, type CslName, titleWords } from "./csl-item.ts";
import { dateWords, joinRuns, placeOf, type Run, stop } from "./reference.ts";

/** Up to this many authors are all named; beyond it, the first seven and “et al.” */
const MOST_AUTHORS = 10;
const NAMED_OF_MANY = 7;

/**
 * An item as a reference-list entry of the Chicago Manual of Style, 17th edition, author-date (chapter
 * 15): author, year, title, source. Titles keep the capitals they were published with. An article without
 * author stands under its paper; without date “n.d.” and the day of the visit; a description of ours has no
 * quotation marks.
 */
export function chicagoReference(item: CslItem): Run[] {
  const paper = item.type === "article-newspaper" ? item["container-title"] : undefined;
  const names = item.author ?? [];
  const signed = names.length > 0;
  const year = item.issued === undefined ? "n.d." : `${dateWords(item.issued).year}.`;
  const author: Run[] = signed
    ? [{ text: stop(chicagoAuthors(names)) }]
    : paper === undefined
      ? []
      : [{ text: paper, italic: true }, { text: "." }];
  const title = titleText(item);
  const start: Run[] =
    author.length > 0 ? [...author, { text: ` ${year} ${title}` }] : [{ text: `${title} ${year}` }];
  return joinRuns([
    ...start,
    ...sourceRuns(item, signed ? paper : undefined),
    ...addressRuns(item),
  ]);
}

/** In quotation marks, those inside it single; a description bare. */
function titleText(item: CslItem): string {
  const { words, described } = titleWords(item);
  if (described) return stop(words);
  const inside = stop(words)
    .replace(/“([^“”]*)”/g, "‘$1’")
    .replace(/"([^"]*)"/g, "‘$1’");
  return `“${inside}”`;
}

function sourceRuns(item: CslItem, paper: string | undefined): Run[] {
  const day = fullDay(item);
  if (paper !== undefined) {
    const after = day === "" ? "." : `, ${day}.`;
    return [{ text: " " }, { text: paper, italic: true }, { text: after }];
  }
  const place = item.type === "article-newspaper" ? undefined : placeOf(item);
  const whole = item.type === "dataset" ? item["container-title"] : undefined;
  const kind = item.genre?.replace("Data set", "Dataset");
  const facts = [
    whole === undefined ? undefined : `In “${whole}.”`,
    item.version === undefined ? undefined : `Version ${item.version}.`,
    kind === undefined ? undefined : `${kind}.`,
    place === undefined ? undefined : stop(place),
    day === "" ? undefined : `${day}.`,
  ];
  return facts.flatMap((fact) => (fact === undefined ? [] : [{ text: ` ${fact}` }]));
}

/** “February 4, 2025”, “February 2025”; nothing where only the year is known, which stands in front. */
function fullDay({ issued, type }: CslItem): string {
  if (issued === undefined || type === "dataset") return "";
  const { year, dayOfYear } = dateWords(issued);
  if (dayOfYear === "") return "";
  return /\d/.test(dayOfYear) ? `${dayOfYear}, ${year}` : `${dayOfYear} ${year}`;
}

function addressRuns({ URL: url, accessed }: CslItem): Run[] {
  if (url === undefined) return [];
  if (accessed === undefined) return [{ text: ` ${url}.` }];
  const { year, dayOfYear } = dateWords(accessed);
  return [{ text: ` Accessed ${dayOfYear}, ${year}. ${url}.` }];
}

/** The first name turned round, the others as they are read. */
function chicagoAuthors(names: readonly CslName[]): string {
  const many = names.length > MOST_AUTHORS;
  const named = (many ? names.slice(0, NAMED_OF_MANY) : names).map(chicagoName);
  if (many) return `${named.join(", ")}, et al.`;
  const last = named.at(-1) ?? "";
  return named.length <= 1 ? last : `${named.slice(0, -1).join(", ")}, and ${last}`;
}

function chicagoName(name: CslName, place: number): string {
  if ("literal" in name) return name.literal;
  return place === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
}
