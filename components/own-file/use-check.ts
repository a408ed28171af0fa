import { useCallback, useEffect, useRef, useState } from "react";
import { type CheckedFile, checkOwnFile, replaceKept, stopWork } from "./ask-worker.ts";
import { noteKeptFiles } from "./kept-hint.ts";

/** How far the check of a file is, and what it gave. */
export type CheckState =
  | { stage: "none" }
  | { stage: "checking"; name: string }
  | { stage: "stopped"; name: string; by: "reader" | "fault" }
  | { stage: "checked"; name: string; answer: CheckedFile };

/** Checks each file that comes; `onKept` hears when one was put among the kept ones. */
export function useCheck(file: File | undefined, onKept: () => void) {
  const [state, setState] = useState<CheckState>({ stage: "none" });

  const isStopped = useRef(false);

  const finish = useCallback(
    (name: string, answer: CheckedFile) => {
      setState({ stage: "checked", name, answer });
      if (answer.kind !== "debate" || answer.keeping !== "kept") return;
      noteKeptFiles(true);
      onKept();
    },
    [onKept],
  );

  useEffect(() => {
    if (file === undefined) return;
    let latest = true;
    isStopped.current = false;
    const { name } = file;
    setState({ stage: "checking", name });
    checkOwnFile(file).then(
      (answer) => latest && finish(name, answer),
      () => {
        const by = isStopped.current ? "reader" : "fault";
        if (latest) setState({ stage: "stopped", name, by });
      },
    );
    return () => {
      latest = false;
    };
  }, [file, finish]);

  async function replace(): Promise<void> {
    if (state.stage !== "checked" || state.answer.kind !== "debate") return;
    const { name, answer } = state;
    const keeping = await replaceKept(answer.file.id);
    finish(name, { ...answer, keeping });
  }

  function stop(): void {
    isStopped.current = true;
    stopWork();
  }

  return { state, replace, stop };
}
