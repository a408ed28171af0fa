import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import type { Shown } from "#core/explore/view-state.ts";
import styles from "./explorer-frame.module.css";

const words = messages.explorer;

export type ExplorerFrameProps = {
  shown: Shown;
  savedViews: ReactNode;
  toolbar: ReactNode;
  /** What can be done with what is shown, beside the notice. */
  actions: ReactNode;
  filters: ReactNode;
  /** The tour that is on, in the place of the filters; on a narrow screen below everything. */
  tour?: ReactNode;
  /** “Showing n of m”, filters in use, focus: between the toolbar and the views. */
  notice?: ReactNode;
  /** What is shown, in words: a line that opens. */
  summary?: ReactNode;
  /** The bar that leads through time, above the timeline and the map. */
  replay?: ReactNode;
  figure: ReactNode;
  legend?: ReactNode;
  /** The statements, or the actors: what holds everything that the map shows. */
  list: ReactNode;
  /** The details, when something is open. */
  panel?: ReactNode;
  /** On a phone: the reader asked for the map, so its box is there. */
  mapAsked?: boolean;
  /** The map stands above the timeline as well. */
  withMap?: boolean;
  /** Nothing matches: the notice says so, in the place of map and list. */
  empty?: boolean;
};

/** Where things stand on the debate page; the same for the static and the live explorer. */
export function ExplorerFrame(props: ExplorerFrameProps) {
  return (
    <div
      className={styles.frame}
      data-panel={props.panel === undefined || props.panel === null ? undefined : "open"}
      data-tour={props.tour ? "on" : undefined}
    >
      <p className={styles.skips}>
        <a href="#explorer-main">{words.skipFilters}</a>
        {props.empty ? null : <a href="#explorer-list">{words.skipToList}</a>}
      </p>
      <div className={styles.savedViews}>{props.savedViews}</div>
      <div className={styles.columns}>
        {props.tour}
        <div className={styles.filters} data-slot="filters">
          {props.filters}
        </div>
        <div id="explorer-main" tabIndex={-1} className={styles.main} data-slot="main">
          <div className={styles.toolbar}>{props.toolbar}</div>
          <div className={styles.line}>
            <div className={styles.shown}>
              <div className={styles.notice}>{props.notice}</div>
              {props.actions}
            </div>
          </div>
          {props.summary}
          {props.replay && <div className={styles.replay}>{props.replay}</div>}
          <div
            className={styles.figure}
            data-slot="figure"
            hidden={!isMapShown(props)}
            data-beside={props.shown === "time" || undefined}
            data-asked={props.mapAsked || undefined}
          >
            {props.figure}
          </div>
          <div className={styles.legend} hidden={props.empty}>
            {props.legend}
          </div>
          <div className={styles.list} data-slot="list" hidden={props.empty}>
            {props.list}
          </div>
        </div>
        {props.panel}
      </div>
    </div>
  );
}

export function isMapShown({
  shown,
  withMap,
  empty,
}: Pick<ExplorerFrameProps, "shown" | "withMap" | "empty">): boolean {
  return !empty && (shown === "map" || (shown === "time" && withMap === true));
}
