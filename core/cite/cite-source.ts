import type { Source } from "#core/debate/schema.ts";
import { nameOfByline } from "./byline.ts";
import { type CslItem, type CslName, type CslType, cslDate } from "./csl-item.ts";
import type { ReferenceKind, ReferenceWords } from "./reference-words.ts";

const TYPES: Readonly<Record<Source["kind"], CslType>> = {
  news: "article-newspaper",
  opinion: "article-newspaper",
  newsletter: "article-newspaper",
  report: "report",
  poll: "report",
  "social-post": "post",
  transcript: "webpage",
  "court-document": "webpage",
  "press-release": "webpage",
  video: "webpage",
  other: "webpage",
};

/** Named in square brackets by the styles; kinds that are plain from the rest have none. */
const NAMED_KINDS = [
  "transcript",
  "court-document",
  "press-release",
  "poll",
  "video",
  "social-post",
] as const satisfies readonly ReferenceKind[];

/**
 * A source as a CSL item. A described title stands in square brackets. What nobody signed has its publisher
 * as author, articles in papers aside, where the styles have rules of their own. The day it was looked at
 * is given only for sources without a date, where the styles ask for it.
 */
export function citeSource(
  source: Source,
  { accessed, kinds }: { accessed: string; kinds: ReferenceWords["kinds"] },
): CslItem {
  const { publisher, date, url, archivedUrl } = source;
  const type = TYPES[source.kind];
  const author = authorsOf(source, type);
  const genre = genreOf(source, kinds);
  const address = url ?? archivedUrl;
  const stored = url === undefined ? undefined : archivedUrl;
  return {
    id: source.id,
    type,
    title: source.titleExact ? source.title : `[${source.title}]`,
    ...(author.length === 0 ? {} : { author }),
    ...(date === undefined ? {} : { issued: cslDate(date) }),
    ...(date === undefined && address !== undefined ? { accessed: cslDate(accessed) } : {}),
    ...(type === "report" ? { publisher } : { "container-title": publisher }),
    ...(genre === undefined ? {} : { genre }),
    ...(address === undefined ? {} : { URL: address }),
    ...(stored === undefined ? {} : { archive_location: stored }),
    language: source.language,
  };
}

function authorsOf({ authors = [], publisher }: Source, type: CslType): CslName[] {
  if (authors.length > 0) return authors.map(nameOfByline);
  return type === "article-newspaper" ? [] : [{ literal: publisher }];
}

/** What the source is, unless its title or publisher says so already. */
function genreOf(
  { kind, title, publisher }: Source,
  kinds: ReferenceWords["kinds"],
): string | undefined {
  const named = NAMED_KINDS.find((one) => one === kind);
  const genre = named && kinds[named];
  const said = `${title} ${publisher}`.toLowerCase();
  return genre === undefined || said.includes(genre.toLowerCase()) ? undefined : genre;
}
