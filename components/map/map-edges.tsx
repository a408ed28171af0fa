"use client";
import { type CSSProperties, memo } from "react";
import type { Placement } from "#core/explore/placement/placement.ts";
import styles from "./map-edges.module.css";

const EDGES = ["left", "right", "top", "bottom"] as const;

/**
 * Fades the edges beyond which there is more of the map, with an arrow that way. Style alone does it, from
 * `--pan-x`, `--pan-y` and `--zoom` of the stage: nothing is rendered anew while the map is moved.
 */
export const MapEdges = memo(function MapEdges({ bounds }: { bounds: Placement["bounds"] }) {
  const { left, right, top, bottom } = bounds;
  const variables = { "--left": left, "--right": right, "--top": top, "--bottom": bottom };
  return (
    <div
      className={styles.edges}
      style={variables as CSSProperties} // React's type knows no custom properties
      aria-hidden="true"
    >
      {EDGES.map((edge) => (
        <span key={edge} className={styles[edge]} data-edge={edge}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3 6l5 5 5-5" />
          </svg>
        </span>
      ))}
    </div>
  );
});
