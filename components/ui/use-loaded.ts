"use client";

import { useCallback, useEffect, useState } from "react";

export type Loaded<Module> = { module: Module | undefined; failed: boolean; load: () => void };

/** A script that is fetched when its part is first shown; `fetchModule` stays the same function. */
export function useLoaded<Module>(fetchModule: () => Promise<Module>): Loaded<Module> {
  const [module, setModule] = useState<Module>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    fetchModule().then(
      (fetched) => setModule(() => fetched),
      () => setFailed(true),
    );
  }, [fetchModule]);
  useEffect(load, [load]);
  return { module, failed, load };
}
