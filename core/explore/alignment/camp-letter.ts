const LETTERS = 26;

/** The letter of the cluster with this number: A, B, … Z, AA, AB, … */
export function campLetter(place: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (place % LETTERS));
  return place < LETTERS ? last : campLetter(Math.floor(place / LETTERS) - 1) + last;
}
