"use client";
import { useEffect, useState } from "react";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { affiliationGroups, campGroups, type MapGroup } from "#core/explore/reduce/map-groups.ts";
import type { MergedBy } from "#core/explore/reduce/reduction.ts";
import { findCamps } from "#core/measure/camps.ts";
import { type StancesOfActor, stancesOfActors } from "#core/measure/stance-on.ts";

type Groups = readonly MapGroup[];

const affiliated = new WeakMap<DebateIndex, Groups>();
const camped = new WeakMap<DebateIndex, Groups>();
const asked = new WeakMap<DebateIndex, Promise<Groups>>();

/**
 * The groups by which the actors of a debate are merged; undefined while a worker looks for the camps.
 * They are those of the whole debate, so that no filter changes who belongs together.
 */
export function useMapGroups(index: DebateIndex, by: MergedBy | undefined): Groups | undefined {
  const [, setFound] = useState<Groups>();
  const waits = by === "camp" && !camped.has(index);
  useEffect(() => {
    if (!waits) return;
    let latest = true;
    askForCamps(index).then(
      (groups) => latest && setFound(groups),
      // Without clusters the most active actors stay drawn.
      () => undefined,
    );
    return () => {
      latest = false;
    };
  }, [waits, index]);
  if (by === undefined) return NONE;
  return by === "camp" ? camped.get(index) : byAffiliation(index);
}

const NONE: Groups = [];

function byAffiliation(index: DebateIndex): Groups {
  const groups = affiliated.get(index) ?? affiliationGroups(index);
  affiliated.set(index, groups);
  return groups;
}

function askForCamps(index: DebateIndex): Promise<Groups> {
  const before = asked.get(index);
  if (before !== undefined) return before;
  const answer = campsOf(stancesOfActors(index)).then((camps) => {
    const groups = campGroups(index, camps);
    camped.set(index, groups);
    return groups;
  });
  asked.set(index, answer);
  return answer;
}

type CampMembers = readonly (readonly number[])[];

/** Where workers cannot run, the page does the work itself. */
function campsOf(stances: readonly StancesOfActor[]): Promise<CampMembers> {
  const worker = new Worker(new URL("./camps-worker.ts", import.meta.url), { type: "module" });
  return new Promise<CampMembers>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<CampMembers>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(findCamps(stances).camps.map(({ members }) => members));
    };
    worker.postMessage(stances);
  }).finally(() => worker.terminate());
}
