"use client";

import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { type PresenterMessage, readPresenterMessage } from "#core/tour/presenter-message.ts";

/** Speaks with the other windows of this browser that show the same tour. Nothing leaves the device. */
export function useChannel(
  name: string,
  onMessage: (message: PresenterMessage) => void,
): (message: PresenterMessage) => void {
  const channel = useRef<BroadcastChannel>(undefined);
  const hear = useEffectEvent((event: MessageEvent<unknown>) => {
    const message = readPresenterMessage(event.data);
    if (message) onMessage(message);
  });
  useEffect(() => {
    // Very old browsers have no channels: each window then works alone.
    if (typeof BroadcastChannel === "undefined") return;
    const opened = new BroadcastChannel(name);
    channel.current = opened;
    opened.onmessage = (event) => hear(event);
    return () => {
      channel.current = undefined;
      opened.close();
    };
  }, [name]);
  return useCallback((message) => channel.current?.postMessage(message), []);
}
