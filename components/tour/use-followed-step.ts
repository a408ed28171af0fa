"use client";

import { useEffect, useState } from "react";
import { presenterChannel } from "#core/tour/presenter-message.ts";
import { useChannel } from "./use-channel.ts";

export type FollowedStep = {
  step: number;
  isRevealed: boolean;
  /** A window with the map of this tour answers. */
  isConnected: boolean;
  goTo: (step: number) => void;
  reveal: (revealed: boolean) => void;
};

type Place = Pick<FollowedStep, "step" | "isRevealed" | "isConnected">;

/** The step that the map window is at; without one, the step chosen here. */
export function useFollowedStep(names: { debate: string; tour: string }): FollowedStep {
  const [place, setPlace] = useState<Place>({ step: 1, isRevealed: false, isConnected: false });
  const send = useChannel(presenterChannel(names.debate, names.tour), (message) => {
    if (message.kind === "at") {
      setPlace({ step: message.step, isRevealed: message.isRevealed, isConnected: true });
    }
    if (message.kind === "left") setPlace((before) => ({ ...before, isConnected: false }));
  });
  useEffect(() => send({ kind: "where" }), [send]);
  return {
    ...place,
    goTo: (step) => {
      setPlace((before) => ({ ...before, step, isRevealed: false }));
      send({ kind: "go", step });
    },
    reveal: (isRevealed) => {
      setPlace((before) => ({ ...before, isRevealed }));
      send({ kind: "reveal", isRevealed });
    },
  };
}
