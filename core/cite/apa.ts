import { type CslItem, type CslName, titleWords } from "./csl-item.ts";
import { dateWords, joinRuns, placeOf, type Run, stop, visitDay } from "./reference.ts";
import type { ReferenceWords } from "./reference-words.ts";

/** Up to this many authors are all named; beyond it, the first ones and the last. */
const MOST_AUTHORS = 20;

/**
 * An item as a reference of the APA style, 7th edition (sections 9 and 10): author, date, title, source.
 * Titles keep the capitals they were published with. Without author an article begins with its title;
 * without date “n.d.”, in the words of the page; a description of ours stands in square brackets and not in italics.
 */
export function apaReference(item: CslItem, words: ReferenceWords): Run[] {
  const authors = apaAuthors(item.author ?? [], words);
  const title = titleRuns(item, words);
  const start: Run[] =
    authors === ""
      ? [...title, { text: ` ${apaDate(item, words)}. ` }]
      : [{ text: `${stop(authors, words)} ${apaDate(item, words)}. ` }, ...title, { text: " " }];
  return joinRuns([...start, ...sourceRuns(item, words)]);
}

function apaDate({ issued, type }: CslItem, words: ReferenceWords): string {
  if (issued === undefined) return `(${words.noDate})`;
  const { year, dayOfYear } = dateWords(issued, words);
  const whole = dayOfYear === "" || type === "dataset";
  return `(${whole ? year : words.yearFirst({ year, dayOfYear })})`;
}

function titleRuns(item: CslItem, words: ReferenceWords): Run[] {
  const { words: title, described } = titleWords(item);
  const version = item.version === undefined ? "" : ` (${words.version(item.version)})`;
  const genre = item.genre === undefined ? "" : ` [${item.genre}]`;
  const after = version + genre;
  if (described) {
    const kind = item.genre === undefined ? "" : `; ${item.genre.toLowerCase()}`;
    return [{ text: `[${title}${kind}]${version}.` }];
  }
  const italic = item.type !== "article-newspaper";
  if (after !== "") return [{ text: title, italic }, { text: `${after}.` }];
  return [{ text: stop(title, words), italic }];
}

function sourceRuns(item: CslItem, words: ReferenceWords): Run[] {
  const place = placeOf(item);
  const whole = item.type === "dataset" ? item["container-title"] : undefined;
  const runs: Run[] = [];
  if (whole !== undefined)
    runs.push({ text: `${words.within} ` }, { text: whole, italic: true }, { text: ". " });
  if (place !== undefined) {
    runs.push({ text: place, italic: item.type === "article-newspaper" }, { text: ". " });
  }
  runs.push({ text: addressOf(item, words) });
  return trimEnd(runs);
}

function addressOf({ URL: url, accessed }: CslItem, words: ReferenceWords): string {
  if (url === undefined) return "";
  return accessed === undefined ? url : words.retrieved({ day: visitDay(accessed, words), url });
}

function trimEnd(runs: readonly Run[]): Run[] {
  return runs.map((run, at) =>
    at === runs.length - 2 && runs.at(-1)?.text === "" ? { ...run, text: run.text.trimEnd() } : run,
  );
}

function apaAuthors(names: readonly CslName[], words: ReferenceWords): string {
  const written = names.map(apaName);
  const last = written.at(-1) ?? "";
  if (written.length <= 1) return last;
  if (written.length > MOST_AUTHORS) {
    return `${written.slice(0, MOST_AUTHORS - 1).join(", ")}, . . . ${last}`;
  }
  return words.apaAnd({ others: written.slice(0, -1).join(", "), last });
}

/** “Correal, A.”; bodies as they are. */
function apaName(name: CslName): string {
  if ("literal" in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .map((word) => word.split("-").map(initial).join("-"))
    .join(" ");
  return `${name.family}, ${initials}`;
}

function initial(word: string): string {
  const [letter = ""] = word;
  return `${letter}.`;
}
