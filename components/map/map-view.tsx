"use client";
import { useId, useMemo, useRef, useState } from "react";
import { messages } from "#components/messages.ts";
import { useLast } from "#components/ui/use-last.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { canDraw } from "./can-draw.ts";
import type { MapViewProps } from "./map-props.ts";
import { MapStage } from "./map-stage.tsx";
import styles from "./map-view.module.css";
import { summaryWords } from "./node-words.ts";

const words = messages.map;

/**
 * The map of a debate: actors, positions and the ties between them. `data-ready="true"` says that what
 * was given last is painted, `data-moving` that nodes are on their way.
 */
export function MapView(props: MapViewProps) {
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const { model } = props;
  const [drawable, setDrawable] = useState(canDraw);
  const drawn = useLast(props.placement === undefined ? undefined : model) ?? model;
  const summary = useMemo(() => summaryWords(drawn), [drawn]);
  return (
    <figure
      ref={figure}
      className={styles.figure}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-summary`}
      data-nodes={model.actors.length + model.positions.length}
      data-edges={model.ties.length}
    >
      <VisuallyHidden>
        <h2 id={`${id}-heading`}>{props.heading ?? words.heading}</h2>
      </VisuallyHidden>
      {drawable ? (
        <MapStage {...props} figure={figure} id={id} onLost={() => setDrawable(false)} />
      ) : (
        <p className={styles.message} role="status">
          {words.cannotDraw}
        </p>
      )}
      <figcaption id={`${id}-summary`} className={styles.caption}>
        {summary}
      </figcaption>
    </figure>
  );
}
