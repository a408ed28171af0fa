/** A moment as the day it is for the reader, YYYY-MM-DD. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}
