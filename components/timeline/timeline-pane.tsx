"use client";

import { useCallback, useMemo } from "react";
import type { DateRange } from "#components/filters/date-fields.tsx";
import { timelineMessages } from "#components/messages/timeline.ts";
import type { Links } from "#components/statement/links.ts";
import type { Selection } from "#core/explore/selection.ts";
import { periodCounts, roughDates } from "#core/explore/timeline/date-counts.ts";
import type { Together } from "#core/explore/timeline/lane-groups.ts";
import { timelineModel } from "#core/explore/timeline/timeline-model.ts";
import type { Filters, Lanes, Open } from "#core/explore/view-state.ts";
import { withoutDates } from "#core/explore/without-dates.ts";
import { ChangeList } from "./change-list.tsx";
import { changedInDates } from "./changed-in-dates.ts";
import { DateSpan } from "./date-span.tsx";
import { LaneSwitch } from "./lane-switch.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import { TimelineAcross } from "./timeline-across.tsx";
import { TimelineDown } from "./timeline-down.tsx";
import styles from "./timeline-pane.module.css";
import { useChangesShown } from "./use-changes-shown.ts";
import { useMarkOpener } from "./use-mark-opener.ts";
import { WhatChanged } from "./what-changed.tsx";

export type TimelinePaneProps = {
  selection: Selection;
  lanes: Lanes;
  /** What is open: its mark is shown as the current one. */
  open: Open | undefined;
  links: Links;
  /** Time runs from top to bottom: on a narrow screen and on paper. */
  isDown: boolean;
  onLanes: (lanes: Lanes) => void;
  onFilters: (filters: Filters) => void;
  onOpen: (open: Open) => void;
};

/** The statements over time, the changes of stance among them, and what changed between the dates chosen. */
export function TimelinePane(props: TimelinePaneProps) {
  const { selection, lanes, open, links, isDown, onLanes, onFilters, onOpen } = props;
  const { index, view } = selection;
  const { from, to } = view.filters;
  const every = withoutDates(selection);
  const model = useMemo(
    () => timelineModel({ every, shown: selection, by: lanes }),
    [every, selection, lanes],
  );
  const { changes, byAfter } = useChangesShown(selection);
  const changed = useMemo(() => changedInDates(selection), [selection]);
  const onRange = useCallback(
    (range: DateRange) => onFilters({ ...view.filters, ...range }),
    [onFilters, view],
  );
  const openMark = useMarkOpener({ selection, changes: byAfter, onOpen, onFilters });
  const openStatement = open?.kind === "statement" ? index.statementNumber.get(open.id) : undefined;
  const given = { index, model, changes: byAfter, openStatement, onOpen: openMark };
  const counts = useMemo(() => periodCounts(every, model.axis.unit), [every, model]);
  return (
    <div className={styles.pane}>
      <p className={styles.about}>{aboutWords({ selection, together: model.together, isDown })}</p>
      <div className={styles.controls}>
        <LaneSwitch lanes={lanes} onChange={onLanes} />
        <MarkLegend together={model.together !== undefined} withBar={!isDown} />
      </div>
      {isDown ? (
        <TimelineDown {...given} />
      ) : (
        <TimelineAcross {...given} {...{ counts, links, onRange }} range={{ from, to }} />
      )}
      <DateSpan
        range={{ from, to }}
        onChange={onRange}
        hint={isDown ? undefined : timelineMessages.dragHint}
      />
      <WhatChanged {...{ changed, isDown, index, links }} range={{ from, to }} />
      <ChangeList changes={changes} links={links} />
    </div>
  );
}

type About = { selection: Selection; together: Together | undefined; isDown: boolean };

/** What a mark stands for, and where those stand whose day is not known. */
function aboutWords({ selection, together, isDown }: About): string {
  const { togetherIn, aboutTogether, roughFirst, roughOnBar, aboutDown, about } = timelineMessages;
  if (together !== undefined) return aboutTogether(togetherIn[together]);
  const rough = roughDates(selection);
  const where = (isDown ? roughFirst : roughOnBar)(rough.months + rough.years);
  return `${isDown ? aboutDown : about} ${timelineMessages.rough({ ...rough, where })}`;
}
