import { memo, useCallback, useDeferredValue, useMemo, useRef } from "react";
import { pagesPath } from "#components/debate-path.ts";
import type { Links } from "#components/statement/links.ts";
import { ActorTable } from "#components/table/actor-table.tsx";
import { RowPages } from "#components/table/row-pages.tsx";
import { ROWS_AT_ONCE } from "#components/table/row-part.ts";
import { StatementTable } from "#components/table/statement-table.tsx";
import { TimelineBox } from "#components/timeline/timeline-box.tsx";
import type { TimelinePaneProps } from "#components/timeline/timeline-pane.tsx";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import { useOnceSeen } from "#components/ui/use-once-seen.ts";
import { actorList } from "#core/explore/actor-list-model.ts";
import type { TableRow } from "#core/explore/table-model.ts";
import type { Open, Shown, Sort } from "#core/explore/view-state.ts";
import { ListPart } from "./list-part.tsx";
import { PrintNotes } from "./print-notes.tsx";
import type { LiveView } from "./use-live-view.ts";

export type LiveListProps = Pick<
  TimelinePaneProps,
  "lanes" | "onLanes" | "onFilters" | "onOpen"
> & {
  live: LiveView;
  shown: Shown;
  open: Open | undefined;
  links: Links;
  onSort: (sort: Sort) => void;
};

const Statements = memo(StatementTable);
const Actors = memo(ActorTable);
const allShown = () => false;

/** The statements, the actors, or the timeline of what is shown. */
export function LiveList(props: LiveListProps) {
  const { shown, open, links, onSort, live: latest, ...timeline } = props;
  const box = useRef<HTMLElement>(null);
  const live = useOnceSeen(latest, box);
  const { selection, every, rows, sort } = live;
  const { total, index, passes } = selection;
  // What passes is there at once; the hidden rest is built afterwards, for filters to come.
  const isLarge = every.length > ROWS_AT_ONCE;
  const kept = useDeferredValue(isLarge ? rows : every, rows);
  const isHidden = useCallback((row: TableRow) => passes[row.number] !== 1, [passes]);
  const base = pagesPath(index.debate.meta.id);
  // Nobody waits for paper: what a filter leaves is on the screen first.
  const onPaper = useAfterPaint(rows);
  if (shown === "actors") {
    return (
      <ListPart ref={box} shown="actors" debateHref={base}>
        <ActorList live={live} links={links} current={idOf(open, "actor")} />
        <PrintNotes index={index} rows={onPaper} links={links} />
      </ListPart>
    );
  }
  if (shown === "time") {
    return (
      <ListPart ref={box} shown="time" debateHref={base}>
        <TimelineBox {...timeline} selection={selection} open={open} links={links} />
        <PrintNotes index={index} rows={onPaper} links={links} />
      </ListPart>
    );
  }
  return (
    <ListPart ref={box} shown="statements" debateHref={base}>
      <RowPages rows={isLarge ? rows : kept} inOnePage={!isLarge}>
        {(page, part) => (
          <>
            <Statements
              rows={page}
              part={part}
              isHidden={isLarge ? allShown : isHidden}
              total={total.statements}
              sort={sort}
              onSort={onSort}
              links={links}
              current={idOf(open, "statement")}
            />
            {part && <PrintNotes index={index} rows={page} links={links} />}
          </>
        )}
      </RowPages>
      {!isLarge && <PrintNotes index={index} rows={onPaper} links={links} />}
    </ListPart>
  );
}

type ActorListProps = { live: LiveView; links: Links; current: string | undefined };

function ActorList({ live: { selection }, links, current }: ActorListProps) {
  const rows = useMemo(() => actorList(selection), [selection]);
  return (
    <RowPages rows={rows}>
      {(page, part) => (
        <Actors
          rows={page}
          part={part}
          total={selection.total.actors}
          links={links}
          current={current}
        />
      )}
    </RowPages>
  );
}

function idOf(open: Open | undefined, kind: "actor" | "statement"): string | undefined {
  return open?.kind === kind ? open.id : undefined;
}
