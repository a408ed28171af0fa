/** What ties two actors in the alignment view. */
export type AlignmentOptions = {
  /**
   * Two actors are tied by agreement when theirs is at least this (0.5..1) and above one half, and by
   * disagreement when it is at most 1 − this and below one half.
   */
  threshold: number;
  /** Positions that two actors must share to be compared at all, 1..5 (methods §1). */
  shared: number;
};

export const THRESHOLDS = ["0.5", "0.6", "0.7", "0.8", "0.9", "1"] as const;
export const LEAST_SHARED = ["1", "2", "3", "4", "5"] as const;

export const DEFAULT_ALIGNMENT: AlignmentOptions = { threshold: 0.5, shared: 2 };

/** The options that the two words of an address ask for; those by default where a word is none of the list. */
export function readAlignment(asked: {
  threshold: string | null;
  shared: string | null;
}): AlignmentOptions {
  const threshold = THRESHOLDS.find((word) => word === asked.threshold);
  const shared = LEAST_SHARED.find((word) => word === asked.shared);
  return {
    threshold: threshold === undefined ? DEFAULT_ALIGNMENT.threshold : Number(threshold),
    shared: shared === undefined ? DEFAULT_ALIGNMENT.shared : Number(shared),
  };
}

/** The word of an option for the address, undefined for the one by default. */
export function writeOption(
  options: AlignmentOptions,
  option: keyof AlignmentOptions,
): string | undefined {
  const value = options[option];
  return value === DEFAULT_ALIGNMENT[option] ? undefined : String(value);
}
