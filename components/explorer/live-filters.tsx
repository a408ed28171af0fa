import { memo } from "react";
import { FilterPanel } from "#components/filters/filter-panel.tsx";

/** The filters; drawn anew only when what they count has changed. */
export const LiveFilters = memo(FilterPanel);
