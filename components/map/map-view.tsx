"use client";
import type { MapViewProps } from "./map-props.ts";

/** The map of a debate: actors, positions and the ties between them. */
export function MapView(props: MapViewProps) {
  return <figure data-nodes={props.model.actors.length} />;
}
