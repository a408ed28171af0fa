"use client";

import { type ComponentType, useCallback, useEffect, useState } from "react";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import { MapBoundary } from "./map-boundary.tsx";
import type { MapPaneProps } from "./map-pane.tsx";
import { MapPlaceholder, ShowMapButton } from "./map-placeholder.tsx";
import { whenIdle } from "./when-idle.ts";

export type MapBoxProps = MapPaneProps & {
  /** On a phone until the reader asks for the map. */
  waits: boolean;
  onAsk: () => void;
};

const words = messages.explorer;

/** Loads the map's own script when it is wanted, and stands in for it until then or where it fails. */
export function MapBox({ waits, onAsk, ...pane }: MapBoxProps) {
  const [Pane, setPane] = useState<ComponentType<MapPaneProps>>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    import("./map-pane.tsx").then(
      (module) => setPane(() => module.MapPane),
      () => setFailed(true),
    );
  }, []);

  useEffect(() => {
    if (!waits) return whenIdle(load);
  }, [waits, load]);

  if (waits) return <ShowMapButton onShow={onAsk} />;
  if (failed) return <Failed onRetry={load} />;
  if (!Pane) return <MapPlaceholder />;
  return (
    <MapBoundary fallback={<MapPlaceholder>{words.mapFailed}</MapPlaceholder>}>
      <Pane {...pane} />
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
