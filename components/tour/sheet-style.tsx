/** The paper of a page: sheet, margins and the size of its letters. Only one page can have it at a time. */
export function SheetStyle({ page, letters }: { page: string; letters: string }) {
  return <style>{`@media print{@page{${page}}html{font-size:${letters}}}`}</style>;
}
