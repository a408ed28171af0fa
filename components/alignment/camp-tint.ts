/** The shades of app/tokens.css; where there are more clusters they come again, told apart by the letters. */
const TINTS = ["a", "b", "c", "d", "e"] as const;

/** The shade of a cluster (place in the list), for the style sheet. */
export function campTint(camp: number | undefined): string | undefined {
  return camp === undefined ? undefined : TINTS[camp % TINTS.length];
}
