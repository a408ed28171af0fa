import { type CslItem, type CslName, titleWords } from "./csl-item.ts";
import { dateWords, joinRuns, placeOf, type Run, stop } from "./reference.ts";

/** Up to this many authors are all named; beyond it, the first ones and the last. */
const MOST_AUTHORS = 20;

/**
 * An item as a reference of the APA style, 7th edition (sections 9 and 10): author, date, title, source.
 * Titles keep the capitals they were published with. Without author an article begins with its title;
 * without date “n.d.”; a description of ours stands in square brackets and not in italics.
 */
export function apaReference(item: CslItem): Run[] {
  const authors = apaAuthors(item.author ?? []);
  const title = titleRuns(item);
  const start: Run[] =
    authors === ""
      ? [...title, { text: ` ${apaDate(item)}. ` }]
      : [{ text: `${stop(authors)} ${apaDate(item)}. ` }, ...title, { text: " " }];
  return joinRuns([...start, ...sourceRuns(item)]);
}

function apaDate({ issued, type }: CslItem): string {
  if (issued === undefined) return "(n.d.)";
  const { year, dayOfYear } = dateWords(issued);
  return dayOfYear === "" || type === "dataset" ? `(${year})` : `(${year}, ${dayOfYear})`;
}

function titleRuns(item: CslItem): Run[] {
  const { words, described } = titleWords(item);
  const version = item.version === undefined ? "" : ` (Version ${item.version})`;
  const genre = item.genre === undefined ? "" : ` [${item.genre}]`;
  const after = version + genre;
  if (described) {
    const kind = item.genre === undefined ? "" : `; ${item.genre.toLowerCase()}`;
    return [{ text: `[${words}${kind}]${version}.` }];
  }
  const italic = item.type !== "article-newspaper";
  if (after !== "") return [{ text: words, italic }, { text: `${after}.` }];
  return [{ text: stop(words), italic }];
}

function sourceRuns(item: CslItem): Run[] {
  const place = placeOf(item);
  const whole = item.type === "dataset" ? item["container-title"] : undefined;
  const runs: Run[] = [];
  if (whole !== undefined)
    runs.push({ text: "In " }, { text: whole, italic: true }, { text: ". " });
  if (place !== undefined) {
    runs.push({ text: place, italic: item.type === "article-newspaper" }, { text: ". " });
  }
  runs.push({ text: addressOf(item) });
  return trimEnd(runs);
}

function addressOf({ URL: url, accessed }: CslItem): string {
  if (url === undefined) return "";
  if (accessed === undefined) return url;
  const { year, dayOfYear } = dateWords(accessed);
  return `Retrieved ${dayOfYear}, ${year}, from ${url}`;
}

function trimEnd(runs: readonly Run[]): Run[] {
  return runs.map((run, at) =>
    at === runs.length - 2 && runs.at(-1)?.text === "" ? { ...run, text: run.text.trimEnd() } : run,
  );
}

function apaAuthors(names: readonly CslName[]): string {
  const written = names.map(apaName);
  const last = written.at(-1) ?? "";
  if (written.length <= 1) return last;
  if (written.length > MOST_AUTHORS) {
    return `${written.slice(0, MOST_AUTHORS - 1).join(", ")}, . . . ${last}`;
  }
  return `${written.slice(0, -1).join(", ")}, & ${last}`;
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
