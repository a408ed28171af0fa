"use client";

import { useMemo } from "react";
import { Template } from "#components/explorer/template.tsx";
import { viewHref } from "#components/explorer/view-href.ts";
import { interestMessages as words } from "#components/messages/interest.ts";
import { sitePath } from "#components/site-path.ts";
import { followHere } from "#components/ui/follow-here.ts";
import type { ViewPartProps } from "#components/view-part.ts";
import { interestGrid } from "#core/explore/interest/interest-grid.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { InterestTable } from "./interest-table.tsx";
import styles from "./interest-view.module.css";
import { JudgementTable } from "./judgement-table.tsx";

const toMap = (now: ViewState): ViewState => ({ ...now, shown: "map" });

/** Authored judgements of power and interest, as a grid and as an equal table. */
export function InterestView({ selection, view, links, onChange }: ViewPartProps) {
  const grid = useMemo(() => interestGrid(selection), [selection]);
  const { judged, hidden, all } = grid;
  if (all === 0) {
    const href = viewHref(selection.index, toMap(view));
    const map = (
      <a href={href} onClick={followHere(() => onChange(toMap))}>
        {words.noneMap}
      </a>
    );
    return (
      <p role="status" className={styles.about}>
        <Template text={words.none} parts={{ map }} />
      </p>
    );
  }
  if (judged.length === 0) return <p role="status">{words.allHidden(all)}</p>;
  const authors = new Set(judged.map(({ judgement }) => judgement.by)).size;
  return (
    <div className={styles.view}>
      <p className={styles.about}>
        {words.about({ n: judged.length, authors })} {hidden > 0 && words.hidden(hidden)}{" "}
        <a href={sitePath("/methods#judgements")}>{words.how}</a>
      </p>
      <InterestTable judged={judged} />
      <JudgementTable judged={judged} links={links} />
    </div>
  );
}
