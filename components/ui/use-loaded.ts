"use client";

import { useCallback, useEffect, useState } from "react";
import { whenIdle } from "./when-idle.ts";

export type Loaded<Module> = { module: Module | undefined; failed: boolean; load: () => void };

/**
 * A script that is fetched when its part is wanted: at once, when the browser has nothing better to do, or not
 * yet. Once it is there it stays. `fetchModule` stays the same function.
 */
export function useLoaded<Module>(
  fetchModule: () => Promise<Module>,
  wanted: "now" | "idle" | "later" = "now",
): Loaded<Module> {
  const [module, setModule] = useState<Module>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    fetchModule().then(
      (fetched) => setModule(() => fetched),
      () => setFailed(true),
    );
  }, [fetchModule]);
  const missing = module === undefined;
  useEffect(() => {
    if (!missing || wanted === "later") return;
    if (wanted === "idle") return whenIdle(load);
    load();
  }, [missing, wanted, load]);
  return { module, failed, load };
}
