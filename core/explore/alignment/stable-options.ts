import { type AlignmentOptions, DEFAULT_ALIGNMENT } from "./alignment-options.ts";

/**
 * The options from which places are worked out. The threshold never moves anybody, nor does a minimum above
 * the one by default, which only takes actors away; a lower one brings more actors, who need room.
 */
export function placingOptions({ shared }: AlignmentOptions): AlignmentOptions {
  return { ...DEFAULT_ALIGNMENT, shared: Math.min(shared, DEFAULT_ALIGNMENT.shared) };
}
