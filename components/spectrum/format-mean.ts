/** A mean stance with its sign: "+0.25", "−0.50", "0.00". */
export function formatMean(mean: number): string {
  const size = Math.abs(mean).toFixed(2);
  if (size === "0.00") return size;
  return mean < 0 ? `−${size}` : `+${size}`;
}
