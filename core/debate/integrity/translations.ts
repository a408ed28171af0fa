import type { Draft, DraftDebate } from "#core/debate/draft.ts";
import type { Issue } from "#core/debate/issue.ts";
import { appendSegment } from "#core/debate/issue-path.ts";
import { say } from "#core/debate/issue-words/say.ts";
import { nearest } from "#core/debate/suggest.ts";
import type { DebateTexts } from "#core/debate/translations-schema.ts";
import type { Entry } from "./entries.ts";
import { sameNames } from "./twins.ts";

/**
 * Translations into the debate's own language, of entries or texts that the debate does not have, of
 * exact titles, in lists of another length, and names that two entries share in one language.
 */
export function translationIssues(draft: DraftDebate): Issue[] {
  return Object.entries(draft.translations ?? {}).flatMap(([language, texts]) => {
    const path = appendSegment("translations", language);
    if (texts === undefined) return [];
    return [
      ...ownLanguage(draft, { language, path }),
      ...lists(texts).flatMap(([list, part]) =>
        compare(part, { original: originalOf(draft, list), path: appendSegment(path, list) }),
      ),
      ...exactTitles(texts, { draft, path }),
      ...twinLabels(texts, path),
    ];
  });
}

type Texts = Draft<DebateTexts>;

function ownLanguage(
  draft: DraftDebate,
  { language, path }: { language: string; path: string },
): Issue[] {
  const own = draft.meta?.language;
  if (own === undefined || own.toLowerCase() !== language.toLowerCase()) return [];
  return [{ code: "translations-own-language", path, ...say("ownLanguage", { language }) }];
}

type List = keyof DebateTexts;

/** A debate need not have judgements: then none can be translated. */
function originalOf(draft: DraftDebate, list: List): unknown {
  return list === "judgements" && !Object.hasOwn(draft, list) ? [] : draft[list];
}

/** Every other list of a debate has to be there: where one is missing, that is reported already. */
function lists(texts: Texts): [List, unknown][] {
  const { meta, themes, actors, positions, sources, statements, relations, views, tours } = texts;
  const { judgements } = texts;
  return [
    ["meta", meta],
    ["themes", themes],
    ["actors", actors],
    ["positions", positions],
    ["sources", sources],
    ["statements", statements],
    ["relations", relations],
    ["judgements", judgements],
    ["views", views],
    ["tours", tours],
  ];
}

type Place = { original: unknown; path: string };

/**
 * Walks a translation beside what it translates: an object under ids beside a list of entries with
 * ids, a list beside a list, a text beside a text. What could not be read is passed over.
 */
function compare(texts: unknown, { original, path }: Place): Issue[] {
  if (texts === undefined) return [];
  if (Array.isArray(texts)) return compareLists(texts, { original, path });
  if (!isKeyed(texts)) return [];
  if (Array.isArray(original)) return compareEntries(texts, { original, path });
  if (!isKeyed(original)) return [];
  return Object.entries(texts).flatMap(([key, part]) => {
    const at = appendSegment(path, key);
    if (Object.hasOwn(original, key)) return compare(part, { original: original[key], path: at });
    const words = say("nothingToTranslate", { key });
    return part === undefined ? [] : [{ code: "nothing-to-translate", path: at, ...words }];
  });
}

function compareLists(texts: readonly unknown[], { original, path }: Place): Issue[] {
  if (!Array.isArray(original)) return [];
  if (texts.length !== original.length) {
    const words = say("translationCount", { here: texts.length, there: original.length });
    return [{ code: "translation-count", path, ...words }];
  }
  return texts.flatMap((part, number) =>
    compare(part, { original: original[number], path: appendSegment(path, number) }),
  );
}

function compareEntries(
  texts: Keyed,
  { original, path }: { original: readonly unknown[]; path: string },
): Issue[] {
  const byId = new Map<unknown, unknown>(
    original.flatMap((one) => (isKeyed(one) ? [[one.id, one]] : [])),
  );
  const unread = original.some((one) => !isKeyed(one) || one.id === undefined);
  const ids = [...byId.keys()].filter((id) => typeof id === "string");
  return Object.entries(texts).flatMap(([id, part]) => {
    const at = appendSegment(path, id);
    if (byId.has(id)) return compare(part, { original: byId.get(id), path: at });
    if (unread || part === undefined) return [];
    const words = say("unknownTranslatedId", { id, near: nearest(id, ids) });
    return [{ code: "unknown-translated-id", path: at, ...words }];
  });
}

function exactTitles(texts: Texts, { draft, path }: { draft: DraftDebate; path: string }): Issue[] {
  return (draft.sources ?? []).flatMap((source) => {
    const { id = "", titleExact } = source ?? {};
    const sources = texts.sources ?? {};
    const title = Object.hasOwn(sources, id) ? sources[id]?.title : undefined;
    if (title === undefined || titleExact !== true) return [];
    const at = `${appendSegment(`${path}.sources`, id)}.title`;
    return [{ code: "nothing-to-translate", path: at, ...say("titleIsExact", {}) }];
  });
}

function twinLabels(texts: Texts, path: string): Issue[] {
  const names = (list: string, part: Draft<Record<string, LabelTexts>> = {}, key: Label) =>
    Object.entries(part).map(
      ([id, one]): Entry<string | undefined> => ({
        value: one?.[key],
        path: `${appendSegment(`${path}.${list}`, id)}.${key}`,
      }),
    );
  return [
    ...sameNames(names("themes", texts.themes, "label")),
    ...sameNames(names("actors", texts.actors, "name")),
    ...sameNames(names("positions", texts.positions, "label")),
  ];
}

type Label = "label" | "name";
type LabelTexts = { label?: string | undefined; name?: string | undefined };

type Keyed = Readonly<Record<string, unknown>>;

function isKeyed(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null;
}
