import { memo } from "react";
import { FilterPanel, type FilterPanelProps } from "#components/filters/filter-panel.tsx";
import { useCountsAfterPaint } from "./use-counts-after-paint.ts";

/** The filters; drawn anew only when what they count has changed. */
export const LiveFilters = memo(function LiveFilters(props: FilterPanelProps) {
  return <FilterPanel {...props} selection={useCountsAfterPaint(props.selection)} />;
});
