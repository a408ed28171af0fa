import { distance } from "fastest-levenshtein";

const WORD_MAX = 80;
const CANDIDATES_MAX = 5000;
const SUGGESTIONS_MAX = 3;
/** A candidate is near when at most this share of the longer word has to change. */
const NEAR_SHARE = 0.34;
/** Ids share parts ("bukele", "nayib-bukele"): a whole part of at least this length is near too. */
const PART_MIN = 4;

/**
 * The candidates that somebody who wrote `word` may have meant, nearest first, at most three.
 * Near means few changed letters (Levenshtein) or one being a part of the other; case is ignored.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  if (word === "" || word.length > WORD_MAX) return [];
  const all = [...new Set(candidates)];
  if (all.length > CANDIDATES_MAX) return [];
  const wanted = word.toLowerCase();
  return all
    .map((candidate) => ({ candidate, cost: costOf(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, cost }) => cost < 1 && candidate !== word)
    .sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ candidate }) => candidate);
}

/** Words to end a message with: `; did you mean "ministry"?`, or nothing when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return offer(nearest(word, candidates));
}

/** The same for words that were found already. */
export function offer(near: readonly string[]): string {
  if (near.length === 0) return "";
  const quoted = near.map((candidate) => JSON.stringify(candidate));
  const last = quoted.at(-1);
  const list = quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
  return `; did you mean ${list}?`;
}

/** 0 for equal words, below 1 for near ones, 1 or more for others. */
function costOf(wanted: string, candidate: string): number {
  const longer = Math.max(wanted.length, candidate.length);
  const allowed = Math.max(1, Math.floor(longer * NEAR_SHARE));
  const gap = Math.abs(wanted.length - candidate.length);
  const changed = gap > allowed ? gap : distance(wanted, candidate);
  if (changed <= allowed && changed < longer) return changed / (allowed + 1);
  return isPartOf(wanted, candidate) || isPartOf(candidate, wanted) ? 0.99 : 1;
}

function isPartOf(part: string, whole: string): boolean {
  if (part.length < PART_MIN) return false;
  return `-${whole}-`.includes(`-${part}-`);
}
