"use client";
import type { Point } from "#core/explore/placement/placement.ts";
import styles from "./map-tooltip.module.css";
import type { Tip } from "./node-words.ts";
import type { Size } from "./viewport.ts";

type MapTooltipProps = {
  tip: Tip;
  /** In px from the map's corner. */
  at: Point;
  within: Size;
  onEnter: () => void;
  onLeave: () => void;
};

const ROOM = 310;

/** A few words about what is pointed at. It can be hovered itself, and Esc dismisses it. */
export function MapTooltip({ tip, at, within, onEnter, onLeave }: MapTooltipProps) {
  // Beside the map's middle, where the lit lines run, only when there is no room outwards.
  const left = at.x > within.width - ROOM;
  const above = at.y > within.height * 0.6;
  return (
    <div
      role="tooltip"
      className={styles.tip}
      data-left={left || undefined}
      data-above={above || undefined}
      style={{ left: at.x, top: at.y }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={styles.title}>{tip.title}</p>
      {tip.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
