"use client";

import { useDeferredValue, useMemo } from "react";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import type { ViewPartProps } from "#components/view-part.ts";
import { coverageModel } from "#core/explore/coverage/coverage-model.ts";
import { CodersPart } from "./coders-part.tsx";
import styles from "./coverage.module.css";
import { GapsPart } from "./gaps-part.tsx";
import { OriginsPart } from "./origins-part.tsx";
import { showStatements } from "./show-statements.ts";
import { StancesPart } from "./stances-part.tsx";
import { ReportedPart, SingleSourcePart } from "./thin-part.tsx";

/** What the statements shown cover, what they rest on, and how far their coders agree. */
export function CoverageView({ view, links, onChange, ...props }: ViewPartProps) {
  // Clusters of a large debate take most of a second: filters answer first.
  const selection = useDeferredValue(props.selection);
  const model = useMemo(() => coverageModel(selection), [selection]);
  const { shown, total, gaps, origins, thin, stances, coders } = model;
  if (shown.statements === 0) return <p role="status">{words.nothing}</p>;
  const show = showStatements({ selection, view, onChange });
  return (
    <div className={styles.view}>
      <p className={styles.about}>
        {words.about(shown)}{" "}
        {shown.statements < total.statements &&
          words.filtered({ shown: shown.statements, total: total.statements })}
      </p>
      <GapsPart gaps={gaps} links={links} show={show} />
      <OriginsPart origins={origins} selection={selection} links={links} show={show} />
      <StancesPart stances={stances} links={links} show={show} />
      <SingleSourcePart thin={thin} links={links} show={show} />
      <ReportedPart thin={thin} links={links} />
      <CodersPart coders={coders} index={selection.index} links={links} />
    </div>
  );
}
