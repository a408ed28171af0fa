"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import type { VersionWatch } from "./version-watch.tsx";
import { whenSettled } from "./when-settled.ts";

/**
 * The little of it that comes with every page: once the page is loaded and the browser has time, the part that
 * keeps pages for later and watches for new versions. `build` is empty where no build was made (`next dev`).
 */
export function OfflineKeeper({ build }: { build: string }) {
  const path = usePathname();
  const [Watch, setWatch] = useState<typeof VersionWatch>();
  const isWanted = build !== "" && !path.startsWith("/embed/");
  useEffect(() => {
    if (!isWanted) return;
    return whenSettled(() => {
      import("./version-watch.tsx").then(
        (part) => setWatch(() => part.VersionWatch),
        // Without it the page is as good as before.
        () => undefined,
      );
    });
  }, [isWanted]);
  return Watch && isWanted ? <Watch build={build} path={path} /> : null;
}
