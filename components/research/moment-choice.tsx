import { useId } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { Button } from "#components/ui/button.tsx";
import type { Moment } from "#core/explore/research/shown-network.ts";
import { dayOf } from "#core/measure/discourse/data-problem.ts";
import styles from "./moment-choice.module.css";

export type MomentChoiceProps = {
  moments: readonly Moment[];
  /** The place of the window shown, from 0. */
  at: number;
  /** True where nobody chose it: it is the one with the most statements. */
  isFullest: boolean;
  /** Asks for a window, counted from 1. */
  onAt: (at: number) => void;
};

/** Which window of a series is shown. */
export function MomentChoice({ moments, at, isFullest, onAt }: MomentChoiceProps) {
  const id = useId();
  const moment = moments[at];
  if (moment === undefined) return null;
  const text = words.momentOf({
    middle: formatDate(dayOf(moment.middle)),
    start: formatDate(dayOf(moment.start)),
    stop: formatDate(dayOf(moment.stop)),
    at: at + 1,
    of: moments.length,
  });
  return (
    <div className={styles.moment}>
      <label htmlFor={id} className={styles.label}>
        {words.moment}: <strong>{text}</strong>
        {isFullest && moments.length > 1 && ` – ${words.momentFullest}`}
      </label>
      <div className={styles.controls}>
        <Button
          aria-label={words.before}
          aria-disabled={at === 0}
          onClick={() => onAt(Math.max(1, at))}
        >
          ‹
        </Button>
        <input
          id={id}
          type="range"
          className={styles.range}
          min={1}
          max={moments.length}
          value={at + 1}
          aria-valuetext={text}
          onChange={({ target }) => onAt(target.valueAsNumber)}
        />
        <Button
          aria-label={words.after}
          aria-disabled={at === moments.length - 1}
          onClick={() => onAt(Math.min(moments.length, at + 2))}
        >
          ›
        </Button>
      </div>
    </div>
  );
}
