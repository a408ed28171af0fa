"use client";

import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { useLoaded } from "#components/ui/use-loaded.ts";
import type { ShareDialogProps } from "./share-dialog.tsx";
import type { TakeAwayDialogProps } from "./take-away-dialog.tsx";

const words = messages.explorer;

const fetchShare = () => import("./share-dialog.tsx");
const fetchTakeAway = () => import("./take-away-dialog.tsx");

/** The share dialog; its script is loaded when it is first opened. */
export function ShareSlot(props: ShareDialogProps) {
  const { module, failed, load } = useLoaded(fetchShare, props.open ? "now" : "later");
  if (module) return <module.ShareDialog {...props} />;
  return <Waiting title={words.share} asked={{ ...props, failed, load }} />;
}

/** The take-away dialog; its script is loaded when it is first opened. */
export function TakeAwaySlot(props: TakeAwayDialogProps) {
  const { module, failed, load } = useLoaded(fetchTakeAway, props.open ? "now" : "later");
  if (module) return <module.TakeAwayDialog {...props} />;
  return <Waiting title={words.takeAway} asked={{ ...props, failed, load }} />;
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
