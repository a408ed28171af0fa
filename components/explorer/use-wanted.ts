"use client";
import { useEffect, useRef } from "react";
import { toolbarAction } from "./toolbar-action.ts";
import type { useExplorerActions } from "./use-explorer-actions.ts";

/** Does once what the reader asked for before the explorer was there. */
export function useWanted(
  wanted: string | undefined,
  act: ReturnType<typeof useExplorerActions>["act"],
): void {
  const done = useRef(false);
  useEffect(() => {
    const action = toolbarAction(wanted);
    if (done.current || !action) return;
    done.current = true;
    act(action);
  }, [wanted, act]);
}
