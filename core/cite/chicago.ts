import { type CslItem, type CslName, titleWords } from "./csl-item.ts";
import { dateWords, joinRuns, placeOf, type Run, stop, visitDay } from "./reference.ts";
import { isStopInside, type ReferenceWords } from "./reference-words.ts";

/** Up to this many authors are all named; beyond it, the first seven and “et al.” */
const MOST_AUTHORS = 10;
const NAMED_OF_MANY = 7;

/**
 * An item as a reference-list entry of the Chicago Manual of Style, 17th edition, author-date (chapter
 * 15): author, year, title, source. Titles keep the capitals they were published with. An article without
 * author stands under its paper; without date “n.d.” and the day of the visit; a description of ours has no
 * quotation marks.
 */
export function chicagoReference(item: CslItem, words: ReferenceWords): Run[] {
  const paper = item.type === "article-newspaper" ? item["container-title"] : undefined;
  const names = item.author ?? [];
  const signed = names.length > 0;
  const year = item.issued === undefined ? words.noDate : `${dateWords(item.issued, words).year}.`;
  const author: Run[] = signed
    ? [{ text: stop(chicagoAuthors(names, words), words) }]
    : paper === undefined
      ? []
      : [{ text: paper, italic: true }, { text: "." }];
  const title = titleText(item, words);
  const start: Run[] =
    author.length > 0 ? [...author, { text: ` ${year} ${title}` }] : [{ text: `${title} ${year}` }];
  return joinRuns([
    ...start,
    ...sourceRuns(item, { paper: signed ? paper : undefined, words }),
    ...addressRuns(item, words),
  ]);
}

/** In quotation marks, those inside it of the second kind; a description bare. */
function titleText(item: CslItem, words: ReferenceWords): string {
  const { words: title, described } = titleWords(item);
  if (described) return stop(title, words);
  const { open, close, innerOpen, innerClose, stopped } = words.quotes;
  const inside = isStopInside(words);
  const quoted = (inside ? stop(title, words) : title)
    .replace(/“([^“”]*)”/g, `${innerOpen}$1${innerClose}`)
    .replace(/"([^"]*)"/g, `${innerOpen}$1${innerClose}`);
  return open + quoted + (inside ? close : stopped);
}

/** The name of the whole in quotation marks, with the full stop where the language has it. */
function wholeText(name: string, { within, quotes }: ReferenceWords): string {
  return `${within} ${quotes.open}${name}${quotes.stopped}`;
}

type Around = { paper: string | undefined; words: ReferenceWords };

function sourceRuns(item: CslItem, { paper, words }: Around): Run[] {
  const day = fullDay(item, words);
  if (paper !== undefined) {
    const after = day === "" ? "." : `, ${day}.`;
    return [{ text: " " }, { text: paper, italic: true }, { text: after }];
  }
  const place = item.type === "article-newspaper" ? undefined : placeOf(item);
  const whole = item.type === "dataset" ? item["container-title"] : undefined;
  const kind = item.genre?.replace("Data set", "Dataset");
  const facts = [
    whole === undefined ? undefined : wholeText(whole, words),
    item.version === undefined ? undefined : `${words.version(item.version)}.`,
    kind === undefined ? undefined : `${kind}.`,
    place === undefined ? undefined : stop(place, words),
    day === "" ? undefined : `${day}.`,
  ];
  return facts.flatMap((fact) => (fact === undefined ? [] : [{ text: ` ${fact}` }]));
}

/** “February 4, 2025”, “February 2025”; nothing where only the year is known, which stands in front. */
function fullDay({ issued, type }: CslItem, words: ReferenceWords): string {
  if (issued === undefined || type === "dataset") return "";
  const { year, dayOfYear, hasDay } = dateWords(issued, words);
  if (dayOfYear === "") return "";
  return words[hasDay ? "day" : "month"]({ year, dayOfYear });
}

function addressRuns({ URL: url, accessed }: CslItem, words: ReferenceWords): Run[] {
  if (url === undefined) return [];
  if (accessed === undefined) return [{ text: ` ${url}.` }];
  return [{ text: ` ${words.accessed({ day: visitDay(accessed, words), url })}.` }];
}

/** The first name turned round, the others as they are read. */
function chicagoAuthors(names: readonly CslName[], words: ReferenceWords): string {
  const many = names.length > MOST_AUTHORS;
  const named = (many ? names.slice(0, NAMED_OF_MANY) : names).map(chicagoName);
  if (many) return `${named.join(", ")}, et al.`;
  const last = named.at(-1) ?? "";
  if (named.length <= 1) return last;
  return words.chicagoAnd({ others: named.slice(0, -1).join(", "), last });
}

function chicagoName(name: CslName, place: number): string {
  if ("literal" in name) return name.literal;
  return place === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
}
