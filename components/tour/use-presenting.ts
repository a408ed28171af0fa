"use client";

import { useEffect, useEffectEvent } from "react";
import styles from "./presenting.module.css";

/** Asks for the whole screen. It is refused in frames and on some phones: nothing depends on it. */
export function askForScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** While it is on: large type, only the map and the step. It ends with the full screen. */
export function usePresenting(isOn: boolean, onEnd: () => void): void {
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (!isOn) return;
    const root = document.documentElement;
    const look = styles.presenting ?? "";
    root.classList.add(look);
    root.dataset.presenting = "";
    // Esc in full screen is the browser's own: it ends the presentation as well.
    const onChange = () => {
      if (!document.fullscreenElement) end();
    };
    document.addEventListener("fullscreenchange", onChange);
    return () => {
      root.classList.remove(look);
      delete root.dataset.presenting;
      document.removeEventListener("fullscreenchange", onChange);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, [isOn]);
}
