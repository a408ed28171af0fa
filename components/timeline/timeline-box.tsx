"use client";

import { PHONE, useMedia } from "#components/explorer/use-media.ts";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import { useLoaded } from "#components/ui/use-loaded.ts";
import type { TimelinePaneProps } from "./timeline-pane.tsx";

const words = messages.explorer;

const fetchPane = () => import("./timeline-pane.tsx");

/** Loads the timeline's own script once it is shown, and says so until then or where it fails. */
export function TimelineBox(props: Omit<TimelinePaneProps, "isDown">) {
  const { module, failed, load } = useLoaded(fetchPane);
  const isNarrow = useMedia(PHONE);
  const isPaper = useMedia("print");
  if (failed) {
    return (
      <div role="alert">
        <p>{words.timeFailed}</p>
        <Button onClick={load}>{words.retry}</Button>
      </div>
    );
  }
  if (!module) return <p>{words.timeLoading}</p>;
  return <module.TimelinePane {...props} isDown={isNarrow || isPaper} />;
}
