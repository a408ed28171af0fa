"use client";

import { timelineMessages } from "#components/messages/timeline.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { Button } from "#components/ui/button.tsx";
import type { Selection } from "#core/explore/selection.ts";
import { roughlyDated } from "#core/explore/timeline/date-counts.ts";
import type { Filters } from "#core/explore/view-state.ts";
import { withoutDates } from "#core/explore/without-dates.ts";
import styles from "./replay-bar.module.css";
import { type Replay, useReplay } from "./use-replay.ts";

export type ReplayBarProps = {
  selection: Selection;
  /** The reader wants no movement: the replay then goes by steps only. */
  isStill: boolean;
  /** Whether the map stands below the bar as well. */
  withMap: boolean;
  /** Undefined where no map can stand below. */
  onMap: ((withMap: boolean) => void) | undefined;
  onFilters: (filters: Filters) => void;
};

const words = timelineMessages;

/** Grows the timeline and the map, or the clusters of the alignment view, through time: play and pause, single steps, and a slider over all steps. */
export function ReplayBar({ selection, isStill, withMap, onMap, onFilters }: ReplayBarProps) {
  const replay = useReplay({ selection, onFilters });
  const { steps, at, goTo } = replay;
  const text = untilWords(selection, replay);
  if (steps.length < 2) return null;
  return (
    <fieldset className={styles.bar} aria-label={words.replay}>
      <div className={styles.buttons}>
        <Button aria-disabled={at <= 0} onClick={() => goTo(at - 1)}>
          <span aria-hidden="true">◂</span>
          <span className={styles.word}>{words.earlier}</span>
        </Button>
        {!isStill && <PlayButton replay={replay} />}
        <Button aria-disabled={at >= steps.length - 1} onClick={() => goTo(at + 1)}>
          <span className={styles.word}>{words.later}</span>
          <span aria-hidden="true">▸</span>
        </Button>
      </div>
      <input
        className={styles.slider}
        type="range"
        aria-label={words.slider}
        min={0}
        max={steps.length - 1}
        step={1}
        value={Math.max(0, at)}
        aria-valuetext={text}
        onChange={(event) => goTo(Number(event.target.value))}
      />
      <p className={styles.until}>{text}</p>
      {onMap && (
        <Button look="quiet" aria-pressed={withMap} onClick={() => onMap(!withMap)}>
          {words.withMap}
        </Button>
      )}
    </fieldset>
  );
}

function PlayButton({ replay: { steps, at, playing, play, pause } }: { replay: Replay }) {
  const isAtEnd = at >= steps.length - 1;
  return (
    <Button look="primary" onClick={playing ? pause : play}>
      {playing ? words.pause : isAtEnd ? words.playAgain : words.play}
    </Button>
  );
}

function untilWords(selection: Selection, { at }: Replay): string {
  const total = withoutDates(selection).statements.length;
  const { from, to } = selection.view.filters;
  if (from === undefined && to === undefined) return words.untilEnd(total);
  if (at < 0) return words.untilNone;
  const rough = roughlyDated(selection).length;
  const until = words.until({
    span: spanWords(from, to),
    shown: selection.statements.length,
    total,
  });
  return rough === 0 ? until : until + words.untilRough(rough);
}

function spanWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined)
    return words.span.both({ from: formatDate(from), to: formatDate(to) });
  return from === undefined
    ? words.span.to(formatDate(to ?? ""))
    : words.span.from(formatDate(from));
}
