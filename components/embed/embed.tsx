"use client";

import { type MouseEvent, memo, useCallback, useMemo, useState } from "react";
import { PickDialog } from "#components/compare/pick-dialog.tsx";
import { LiveFigure } from "#components/explorer/live-figure.tsx";
import { OpenDetails } from "#components/explorer/open-details.tsx";
import { LiveRegion, useAnnouncer } from "#components/explorer/use-announcer.tsx";
import { useChanges } from "#components/explorer/use-changes.ts";
import { useLiveView } from "#components/explorer/use-live-view.ts";
import { useOpener } from "#components/explorer/use-opener.ts";
import { useRelationCount } from "#components/explorer/use-relations.ts";
import { viewHref } from "#components/explorer/view-href.ts";
import { ActiveFilters } from "#components/filters/active-filters.tsx";
import { Legend } from "#components/filters/legend.tsx";
import { messages } from "#components/messages.ts";
import { pageLinks } from "#components/statement/links.ts";
import { RowPages } from "#components/table/row-pages.tsx";
import { StatementTable } from "#components/table/statement-table.tsx";
import { indexDebate } from "#core/debate/index-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import type { Open } from "#core/explore/view-state.ts";
import { EmbedFrame } from "./embed-frame.tsx";
import { TouchCover } from "./touch-cover.tsx";
import { useOwnView } from "./use-own-view.ts";

const Statements = memo(StatementTable);

/** A view of a debate as a map in somebody else's page. */
export function Embed({ debate }: { debate: Debate }) {
  const index = useMemo(() => indexDebate(debate), [debate]);
  const control = useOwnView(index);
  const { view } = control;
  const live = useLiveView(index, view);
  const { selection, rows, sort } = live;
  const { announce, spoken } = useAnnouncer();
  const opener = useOpener({ isOpen: view.open !== undefined, home: focusMap });
  const changes = useChanges({ index, control, selection, opener });
  const { setOpen, setFilters } = changes;
  const [pick, setPick] = useState<ActorPick>();
  const onMap = useRelationCount(live);
  const links = useMemo(() => pageLinks(index.debate.meta.id), [index]);
  const copyLink = useCallback(
    (open: Open) => {
      const link = window.location.origin + viewHref(index, { ...view, open });
      navigator.clipboard
        ?.writeText(link)
        .then(() => announce(messages.explorer.linkCopied))
        .catch(() => undefined);
    },
    [index, view, announce],
  );

  function follow(event: MouseEvent): void {
    changes.openHere(event);
    if (!event.defaultPrevented) leaveFrame(event);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches clicks on the links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside turn Enter into clicks themselves
    <div onClick={follow}>
      <LiveRegion spoken={spoken} />
      <PickDialog index={index} pick={pick} onClose={() => setPick(undefined)} onOpen={setOpen} />
      <EmbedFrame
        meta={index.debate.meta}
        tally={selection}
        href={viewHref(index, view)}
        map={
          <TouchCover>
            <LiveFigure
              live={live}
              view={view}
              waits={false}
              onAsk={nothing}
              onOpen={setOpen}
              onPick={setPick}
              onClear={changes.close}
              onFocus={changes.focusOn}
              onArrange={changes.setArrangement}
              onReduce={changes.setReduction}
              onCopyLink={copyLink}
              announce={announce}
            />
          </TouchCover>
        }
        legend={
          <>
            <ActiveFilters selection={selection} onChange={setFilters} />
            <Legend
              selection={selection}
              onChange={setFilters}
              relations={view.relations}
              relationCount={onMap}
              onRelations={changes.setRelations}
            />
          </>
        }
        list={
          <RowPages rows={rows}>
            {(page, part) => (
              <Statements
                rows={page}
                part={part}
                total={selection.total.statements}
                sort={sort}
                onSort={changes.setSort}
                links={links}
              />
            )}
          </RowPages>
        }
        panel={
          view.open && (
            <OpenDetails
              selection={selection}
              open={view.open}
              takesFocus={opener.hasOpened()}
              onPick={setPick}
              onClose={changes.close}
            />
          )
        }
      />
    </div>
  );
}

function nothing(): void {}

function focusMap(): void {
  document.querySelector<HTMLElement>("[role=application]")?.focus({ preventScroll: true });
}

/** Pages of the site refuse to stand in a frame: links to them, and to sources, open beside it. */
function leaveFrame({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link === null || link.getAttribute("href")?.startsWith("#")) return;
  link.target = "_blank";
  link.relList.add("noopener");
}
