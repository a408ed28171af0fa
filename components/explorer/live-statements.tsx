import { memo, type RefObject, useDeferredValue } from "react";
import type { Links } from "#components/statement/links.ts";
import { RowPages } from "#components/table/row-pages.tsx";
import { ROWS_AT_ONCE } from "#components/table/row-part.ts";
import { StatementTable } from "#components/table/statement-table.tsx";
import type { TableRow } from "#core/explore/table-model.ts";
import type { Sort } from "#core/explore/view-state.ts";
import { PrintNotes } from "./print-notes.tsx";
import type { LiveView } from "./use-live-view.ts";
import { useRowsInSightFirst } from "./use-rows-in-sight-first.ts";

export type LiveStatementsProps = {
  live: LiveView;
  /** The rows whose notes are kept ready for paper. */
  onPaper: readonly TableRow[];
  links: Links;
  current: string | undefined;
  onSort: (sort: Sort) => void;
  /** The list with its heading. */
  box: RefObject<HTMLElement | null>;
};

const Statements = memo(StatementTable);

/** The statements that pass: of a debate of usual size in one page, of a large one page by page. */
export function LiveStatements(props: LiveStatementsProps) {
  const isLarge = props.live.every.length > ROWS_AT_ONCE;
  return isLarge ? <InPages {...props} /> : <InOnePage {...props} />;
}

function InPages({ live, onPaper, box: _, ...table }: LiveStatementsProps) {
  const { selection, rows, sort } = live;
  const { index, total } = selection;
  return (
    <RowPages rows={rows} current={table.current}>
      {(page, part) => (
        <>
          <Statements {...table} total={total.statements} sort={sort} rows={page} part={part} />
          <PrintNotes
            index={index}
            rows={part === undefined ? onPaper : page}
            links={table.links}
          />
        </>
      )}
    </RowPages>
  );
}

function InOnePage({ live, onPaper, box, ...table }: LiveStatementsProps) {
  const { selection, every, rows, sort } = live;
  const { index, total } = selection;
  // What passes is there at once; the hidden rest is built afterwards, for filters to come.
  const kept = useDeferredValue(every, rows);
  const isHidden = useRowsInSightFirst(every, selection.passes, box);
  return (
    <>
      <Statements
        {...table}
        total={total.statements}
        sort={sort}
        rows={kept}
        isHidden={isHidden}
        shown={rows.length}
      />
      <PrintNotes index={index} rows={onPaper} links={table.links} />
    </>
  );
}
