import { memo } from "react";
import { HULL_AIR } from "#core/explore/alignment/alignment-sizes.ts";
import type { CampHull } from "#core/explore/alignment/camp-hulls.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import styles from "./alignment-picture.module.css";
import { campTint } from "./camp-tint.ts";

/** A soft field behind each cluster. */
export const PictureHulls = memo(function PictureHulls({ hulls }: { hulls: readonly CampHull[] }) {
  return hulls.map(({ camp, corners }) => {
    const points = corners.map(({ x, y }) => `${x},${y}`).join(" ");
    return (
      <g key={camp} data-tint={campTint(camp)}>
        <polygon className={styles.hullEdge} points={points} strokeWidth={2 * HULL_AIR} />
        <polygon className={styles.hull} points={points} strokeWidth={2 * HULL_AIR - 2} />
      </g>
    );
  });
});

/** The letter of each cluster above its field, over all lines. */
export const PictureLetters = memo(function PictureLetters(props: { hulls: readonly CampHull[] }) {
  return props.hulls.map(({ camp, top }) => (
    <text key={camp} className={styles.caption} x={top.x} y={top.y - HULL_AIR - 5}>
      {campLetter(camp)}
    </text>
  ));
});
