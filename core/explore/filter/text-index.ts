import type { DebateIndex } from "#core/debate/index-debate.ts";
import { compareText, foldedWords } from "#core/explore/fold-text.ts";

/** 1 for every statement (by number) whose text matches; undefined when the query holds no word. */
export type MatchText = (query: string) => Uint8Array | undefined;

type WordIndex = { words: readonly string[]; statements: readonly (readonly number[])[] };
type Query = { words: readonly string[]; phrases: readonly string[] };

const known = new WeakMap<DebateIndex, MatchText>();

/**
 * Free text over the statements: every word of the query must begin a word of the statement's text,
 * and a “quoted phrase” must occur as it stands. Case and accents do not count. The text of a
 * statement is its quote, translation and paraphrase, its actor's name and aliases, and its
 * position's label. The inverted index is built at the first query with a word in it, once per index.
 */
export function textSearch(index: DebateIndex): MatchText {
  const before = known.get(index);
  if (before) return before;
  const search = prepareTextSearch(index);
  known.set(index, search);
  return search;
}

function prepareTextSearch(index: DebateIndex): MatchText {
  let built: WordIndex | undefined;
  return (text) => {
    const query = readQuery(text);
    if (query.words.length === 0) return undefined;
    built ??= buildWordIndex(index);
    let matched: Uint8Array | undefined;
    for (const word of query.words) {
      const withWord = statementsWithPrefix(built, word, index.statements.length);
      matched = matched ? both(matched, withWord) : withWord;
    }
    for (const phrase of query.phrases) {
      matched?.forEach((hit, i) => {
        if (hit === 1 && !` ${wordsOf(index, i).join(" ")}`.includes(` ${phrase}`)) matched[i] = 0;
      });
    }
    return matched;
  };
}

function readQuery(text: string): Query {
  const phrases = [...text.matchAll(/["“”«»]([^"“”«»]+)["“”«»]/gu)]
    .map((match) => foldedWords(match[1] ?? "").join(" "))
    .filter((phrase) => phrase.includes(" "));
  return { words: [...new Set(foldedWords(text))], phrases };
}

/** The folded words of a statement's searchable text. */
function wordsOf(index: DebateIndex, number: number): string[] {
  const statement = index.statements[number];
  const actor = index.actors[index.actorOf[number] ?? -1];
  const position = index.positions[index.positionOf[number] ?? -1];
  const parts = [
    statement?.quote,
    statement?.translation?.text,
    statement?.paraphrase,
    actor?.name,
    ...(actor?.aliases ?? []),
    position?.label,
  ];
  return foldedWords(parts.filter((part) => part !== undefined).join("\n"));
}

function buildWordIndex(index: DebateIndex): WordIndex {
  const postings = new Map<string, number[]>();
  index.statements.forEach((_, number) => {
    for (const word of new Set(wordsOf(index, number))) {
      const list = postings.get(word);
      if (list) list.push(number);
      else postings.set(word, [number]);
    }
  });
  const sorted = [...postings].sort(([a], [b]) => compareText(a, b));
  return { words: sorted.map(([word]) => word), statements: sorted.map(([, list]) => list) };
}

function statementsWithPrefix(built: WordIndex, prefix: string, length: number): Uint8Array {
  const matched = new Uint8Array(length);
  for (let at = firstAtLeast(built.words, prefix); at < built.words.length; at++) {
    if (!built.words[at]?.startsWith(prefix)) break;
    for (const number of built.statements[at] ?? []) matched[number] = 1;
  }
  return matched;
}

function firstAtLeast(words: readonly string[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((value, at) => value & (b[at] ?? 0));
}
