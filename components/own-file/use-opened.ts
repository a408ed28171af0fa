import { useCallback, useEffect, useRef, useState } from "react";
import { showOwnDebate } from "#components/debate-path.ts";
import type { Explorer } from "#components/explorer/explorer.tsx";
import { siteLanguage } from "#components/site-path.ts";
import type { Debate } from "#core/debate/schema.ts";
import { type OpenedFile, openOwnFile, stopWork } from "./ask-worker.ts";

type Opened =
  | Exclude<OpenedFile, { kind: "debate" }>
  /** The share (0..1) of the debate that is there; undefined while the file is checked. */
  | { kind: "opening"; share: number | undefined }
  | { kind: "failed" }
  | { kind: "stopped" }
  | { kind: "debate"; debate: Debate; Explorer: typeof Explorer };

/** The debate of a kept file together with the explorer, once both are there. */
export function useOpened(id: string): { opened: Opened; stop: () => void } {
  const [opened, setOpened] = useState<Opened>(BEGINNING);
  const isStopped = useRef(false);
  useEffect(() => {
    let latest = true;
    isStopped.current = false;
    const onPart = (share: number) => {
      if (latest) setOpened({ kind: "opening", share });
    };
    openWithExplorer(id, onPart).then(
      (found) => {
        if (!latest) return;
        if (found.kind === "debate") {
          showOwnDebate(id);
          document.title = found.debate.meta.title;
        }
        setOpened(found);
      },
      () => latest && setOpened({ kind: isStopped.current ? "stopped" : "failed" }),
    );
    return () => {
      latest = false;
      showOwnDebate(undefined);
      setOpened(BEGINNING);
    };
  }, [id]);
  const stop = useCallback(() => {
    isStopped.current = true;
    stopWork();
  }, []);
  return { opened, stop };
}

const BEGINNING = { kind: "opening", share: undefined } as const;

async function openWithExplorer(id: string, onPart: (share: number) => void): Promise<Opened> {
  const [file, module] = await Promise.all([
    openOwnFile(id, siteLanguage, onPart),
    import("#components/explorer/explorer.tsx"),
  ]);
  if (file.kind !== "debate") return file;
  await module.prepareExplorer(file.debate);
  return { ...file, Explorer: module.Explorer };
}
