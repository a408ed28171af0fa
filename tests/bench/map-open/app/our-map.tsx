"use client";
import { MapView } from "#components/map/map-view.tsx";
import type { Drawn } from "./open-bench.tsx";

function nothing(): void {}

export function OurMap({ model, placement }: Drawn) {
  return (
    <MapView
      model={model}
      placement={placement}
      settled
      arrangement="network"
      open={undefined}
      focus={undefined}
      onOpen={nothing}
      onClear={nothing}
      onFocus={nothing}
      announce={nothing}
    />
  );
}
