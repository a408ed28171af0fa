"use client";

import { useEffect, useEffectEvent } from "react";
import { presenterChannel } from "#core/tour/presenter-message.ts";
import { useChannel } from "./use-channel.ts";

export type PresenterLink = {
  debate: string;
  tour: string;
  step: number;
  count: number;
  isRevealed: boolean;
  onGo: (step: number) => void;
  onReveal: (revealed: boolean) => void;
};

/** Keeps the window with the notes at the step that is on, and does what is asked there. */
export function usePresenterLink(given: PresenterLink): void {
  const { step, isRevealed, count } = given;
  const send = useChannel(presenterChannel(given.debate, given.tour), (message) => {
    if (message.kind === "where") send({ kind: "at", step, isRevealed });
    if (message.kind === "go" && message.step <= count) given.onGo(message.step);
    if (message.kind === "reveal") given.onReveal(message.isRevealed);
  });
  useEffect(() => send({ kind: "at", step, isRevealed }), [send, step, isRevealed]);
  const leave = useEffectEvent(() => send({ kind: "left" }));
  useEffect(() => {
    const left = () => leave();
    window.addEventListener("pagehide", left);
    return () => window.removeEventListener("pagehide", left);
  }, []);
}
