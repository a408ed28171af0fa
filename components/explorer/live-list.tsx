import { memo, useMemo, useRef } from "react";
import { pagesPath } from "#components/debate-path.ts";
import type { Links } from "#components/statement/links.ts";
import { ActorTable } from "#components/table/actor-table.tsx";
import { RowPages } from "#components/table/row-pages.tsx";
import { TimelineBox } from "#components/timeline/timeline-box.tsx";
import type { TimelinePaneProps } from "#components/timeline/timeline-pane.tsx";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import { useOnceSeen } from "#components/ui/use-once-seen.ts";
import { actorList } from "#core/explore/actor-list-model.ts";
import type { Open, Shown, Sort } from "#core/explore/view-state.ts";
import { ListPart } from "./list-part.tsx";
import { LiveStatements } from "./live-statements.tsx";
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

const Actors = memo(ActorTable);

/** The statements, the actors, or the timeline of what is shown. */
export function LiveList(props: LiveListProps) {
  const { shown, open, links, onSort, live: latest, ...timeline } = props;
  const box = useRef<HTMLElement>(null);
  const live = useOnceSeen(latest, box);
  const { selection, rows } = live;
  const { index } = selection;
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
      <LiveStatements
        live={live}
        onPaper={onPaper}
        links={links}
        current={idOf(open, "statement")}
        onSort={onSort}
        box={box}
      />
    </ListPart>
  );
}

type ActorListProps = { live: LiveView; links: Links; current: string | undefined };

function ActorList({ live: { selection }, links, current }: ActorListProps) {
  const rows = useMemo(() => actorList(selection), [selection]);
  return (
    <RowPages rows={rows} current={current}>
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
