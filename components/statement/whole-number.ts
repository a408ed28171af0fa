/** A whole number as both languages of the site write it (Latin American Spanish too): 20,000. */
export function whole(value: number): string {
  return Math.abs(value) < 1_000 ? `${value}` : `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
