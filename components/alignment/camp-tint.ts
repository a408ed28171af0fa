/** So many shades there are; then they come again, told apart by their letters. */
const TINTS = 5;

/** The shade of a cluster (place in the list), for the style sheet. */
export function campTint(camp: number | undefined): string | undefined {
  return camp === undefined ? undefined : `${camp % TINTS}`;
}
