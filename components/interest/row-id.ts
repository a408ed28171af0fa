/** Where a judgement stands in the table, for the marks of the grid that lead there. */
export function rowId(judgement: string): string {
  return `judgement-${judgement}`;
}
