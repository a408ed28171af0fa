import { memo } from "react";
import { Legend, type LegendProps } from "#components/filters/legend.tsx";
import { messages } from "#components/messages.ts";
import styles from "./live-legend.module.css";
import { useCountsAfterPaint } from "./use-counts-after-paint.ts";

/** The legend, and a way past it to the list; drawn anew only when what it counts has changed. */
export const LiveLegend = memo(function LiveLegend(props: LegendProps) {
  return (
    <>
      <a className={styles.skip} href="#explorer-list">
        {messages.explorer.skipToList}
      </a>
      <Legend {...props} selection={useCountsAfterPaint(props.selection)} />
    </>
  );
});
