"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { HintGiven } from "./hint-frame.tsx";
import type { LiveHint } from "./live-hint.tsx";

/** The strip as the server made it, until its script is there; that is loaded only where the strip is seen. */
export function HintLoader({ children, ...given }: HintGiven & { children: ReactNode }) {
  const [Live, setLive] = useState<typeof LiveHint>();
  useEffect(() => {
    const root = document.documentElement;
    const load = () => {
      if (root.dataset.hint === "off") return;
      import("./live-hint.tsx").then(
        (module) => setLive(() => module.LiveHint),
        () => {
          root.dataset.hint = "off";
        },
      );
    };
    load();
    // It can be asked for again in the settings.
    const observer = new MutationObserver(load);
    observer.observe(root, { attributeFilter: ["data-hint"] });
    return () => observer.disconnect();
  }, []);
  return Live ? <Live {...given} /> : children;
}
