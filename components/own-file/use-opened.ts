import { useEffect, useState } from "react";
import { showOwnDebate } from "#components/debate-path.ts";
import type { Explorer } from "#components/explorer/explorer.tsx";
import { siteLanguage } from "#components/site-path.ts";
import type { Debate } from "#core/debate/schema.ts";
import { type OpenedFile, openOwnFile } from "./ask-worker.ts";

type Opened =
  | Exclude<OpenedFile, { kind: "debate" }>
  | { kind: "opening" }
  | { kind: "failed" }
  | { kind: "debate"; debate: Debate; Explorer: typeof Explorer };

/** The debate of a kept file together with the explorer, once both are there. */
export function useOpened(id: string): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: "opening" });
  useEffect(() => {
    let latest = true;
    openWithExplorer(id).then(
      (found) => {
        if (!latest) return;
        if (found.kind === "debate") {
          showOwnDebate(id);
          document.title = found.debate.meta.title;
        }
        setOpened(found);
      },
      () => latest && setOpened({ kind: "failed" }),
    );
    return () => {
      latest = false;
      showOwnDebate(undefined);
      setOpened({ kind: "opening" });
    };
  }, [id]);
  return opened;
}

async function openWithExplorer(id: string): Promise<Opened> {
  const [file, module] = await Promise.all([
    openOwnFile(id, siteLanguage),
    import("#components/explorer/explorer.tsx"),
  ]);
  return file.kind === "debate" ? { ...file, Explorer: module.Explorer } : file;
}
