"use client";
import type { ComponentType } from "react";
import { useEffect, useMemo, useState } from "react";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";

export type Drawn = {
  model: ReturnType<typeof mapModel>;
  placement: ReturnType<typeof placeNetwork>;
};
type Side = "ours" | "naive";
type Maps = { ours: ComponentType<Drawn>; naive: ComponentType<Drawn> };

const SIZE = { actors: 350, positions: 55, statements: 1200, camps: 3, seed: 1 };

/** Both maps loaded and the elements placed beforehand: a click on a button then measures mounting alone. */
export function OpenBench() {
  const [side, setSide] = useState<Side>();
  const maps = useMaps();
  const drawn = useMemo(() => {
    const index = indexDebate(generateDebate(SIZE));
    const model = mapModel(prepareSelect(index)(DEFAULT_VIEW));
    return { model, placement: placeNetwork(model) };
  }, []);
  if (!maps) return <p>Loading</p>;
  const Drawing = side && maps[side];
  return (
    <>
      <button type="button" onClick={() => setSide("ours")}>
        Ours
      </button>
      <button type="button" onClick={() => setSide("naive")}>
        Naive
      </button>
      <div style={{ width: 1100, height: 700 }}>{Drawing && <Drawing {...drawn} />}</div>
    </>
  );
}

function useMaps(): Maps | undefined {
  const [maps, setMaps] = useState<Maps>();
  useEffect(() => {
    // Cytoscape needs a window: both come after hydration.
    void loadMaps().then(setMaps);
  }, []);
  return maps;
}

async function loadMaps(): Promise<Maps> {
  const [{ OurMap }, { NaiveMap }] = await Promise.all([
    import("./our-map.tsx"),
    import("./naive-map.tsx"),
  ]);
  return { ours: OurMap, naive: NaiveMap };
}
