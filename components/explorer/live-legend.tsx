import { memo } from "react";
import { Legend } from "#components/filters/legend.tsx";

/** The legend; drawn anew only when what it counts has changed. */
export const LiveLegend = memo(Legend);
