import { useCallback, useEffect, useState } from "react";
import { noteKeptFiles } from "./kept-hint.ts";
import { type KeptFile, listKept } from "./kept-store.ts";

/** The kept files, also as other tabs change them. */
export function useKept() {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const refresh = useCallback(() => {
    listKept().then(
      (found) => {
        setFiles(found);
        noteKeptFiles(found.length > 0);
      },
      // The browser keeps nothing for this site: the result of the check says so.
      () => setFiles([]),
    );
  }, []);
  useEffect(() => {
    refresh();
    window.addEventListener("focus", refresh);
    return () => window.removeEventListener("focus", refresh);
  }, [refresh]);
  return { files, refresh };
}
