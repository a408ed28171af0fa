"use client";

import { type ComponentType, useEffect, useState } from "react";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { ShareDialogProps } from "./share-dialog.tsx";
import type { TakeAwayDialogProps } from "./take-away-dialog.tsx";

const words = messages.explorer;

/** The share dialog; its script is loaded when it is first opened. */
export function ShareSlot(props: ShareDialogProps) {
  const { Loaded, failed, load } = useScript(props.open, loadShare);
  if (Loaded) return <Loaded {...props} />;
  return <Waiting title={words.share} asked={{ ...props, failed, load }} />;
}

/** The take-away dialog; its script is loaded when it is first opened. */
export function TakeAwaySlot(props: TakeAwayDialogProps) {
  const { Loaded, failed, load } = useScript(props.open, loadTakeAway);
  if (Loaded) return <Loaded {...props} />;
  return <Waiting title={words.takeAway} asked={{ ...props, failed, load }} />;
}

async function loadShare() {
  return (await import("./share-dialog.tsx")).ShareDialog;
}

async function loadTakeAway() {
  return (await import("./take-away-dialog.tsx")).TakeAwayDialog;
}

/** A component whose script is loaded once it is wanted. */
function useScript<Props>(wanted: boolean, script: () => Promise<ComponentType<Props>>) {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    script().then(
      (loaded) => setLoaded(() => loaded),
      () => setFailed(true),
    );
  };
  const missing = wanted && Loaded === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is wanted
  useEffect(() => {
    if (missing) load();
  }, [missing]);
  return { Loaded, failed, load };
}

type Asked = { open: boolean; onClose: () => void; failed: boolean; load: () => void };

/** Only where the script does not come: until then nothing opens, so that nothing flickers. */
function Waiting({ title, asked }: { title: string; asked: Asked }) {
  return (
    <Dialog open={asked.open && asked.failed} title={title} onClose={asked.onClose}>
      <p role="alert">{words.partFailed}</p>
      <Button onClick={asked.load}>{words.retry}</Button>
    </Dialog>
  );
}
