"use client";
import { useMemo } from "react";
import { useLast } from "#components/ui/use-last.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { MapViewProps } from "./map-props.ts";
import type { Shown } from "./shown.ts";
import { toScene } from "./to-scene.ts";

const NO_RELATIONS: readonly MapRelation[] = [];

/** What is drawn: the given model and places or, while places are worked out, what was drawn last. */
export function useShown(props: MapViewProps): Shown | undefined {
  const { model, relations = NO_RELATIONS, placement, settled, arrangement } = props;
  const current = useMemo(
    () =>
      placement === undefined
        ? undefined
        : {
            model,
            relations,
            placement,
            settled,
            arrangement,
            scene: toScene(model, placement, relations),
          },
    [model, relations, placement, settled, arrangement],
  );
  return useLast(current);
}
