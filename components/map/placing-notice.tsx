"use client";
import { useSyncExternalStore } from "react";
import { messages } from "#components/messages.ts";
import styles from "./map-view.module.css";
import type { PlacingShare } from "./placing-share.ts";

const words = messages.map;

type PlacingNoticeProps = {
  isPlacing: boolean;
  share: PlacingShare | undefined;
  onStop: (() => void) | undefined;
};

/** Over the map while its places are worked out: how far that is, and its end. Only its beginning is read out. */
export function PlacingNotice({ isPlacing, share, onStop }: PlacingNoticeProps) {
  return (
    <div className={styles.waiting} data-placing={isPlacing || undefined}>
      <span role="status">{isPlacing && words.computing}</span>
      {isPlacing && share && <Share share={share} />}
      {isPlacing && onStop && (
        <button type="button" onClick={onStop}>
          {words.stop}
        </button>
      )}
    </div>
  );
}

function Share({ share }: { share: PlacingShare }) {
  const percent = useSyncExternalStore(share.listen, share.percent, share.percent);
  return (
    <>
      <progress
        aria-label={words.computing}
        {...(percent === undefined ? {} : { value: percent, max: 100 })}
      />
      {percent !== undefined && <span aria-hidden="true">{words.percent(percent)}</span>}
    </>
  );
}
