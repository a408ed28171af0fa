"use client";

import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import { useLoaded } from "#components/ui/use-loaded.ts";
import { MapBoundary } from "./map-boundary.tsx";
import type { MapPaneProps } from "./map-pane.tsx";
import { MapPlaceholder, ShowMapButton } from "./map-placeholder.tsx";

export type MapBoxProps = MapPaneProps & {
  /** On a phone until the reader asks for the map. */
  waits: boolean;
  onAsk: () => void;
};

const words = messages.explorer;

const fetchPane = () => import("./map-pane.tsx");

/** Loads the map's own script when it is wanted, and stands in for it until then or where it fails. */
export function MapBox({ waits, onAsk, ...pane }: MapBoxProps) {
  const { module, failed, load } = useLoaded(fetchPane, waits ? "later" : "idle");
  if (waits) return <ShowMapButton onShow={onAsk} />;
  if (failed) return <Failed onRetry={load} />;
  if (!module) return <MapPlaceholder />;
  return (
    <MapBoundary fallback={<MapPlaceholder>{words.mapFailed}</MapPlaceholder>}>
      <module.MapPane {...pane} />
    </MapBoundary>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <MapPlaceholder>
      <p role="alert">{words.mapFailed}</p>
      <Button onClick={onRetry}>{words.retry}</Button>
    </MapPlaceholder>
  );
}
