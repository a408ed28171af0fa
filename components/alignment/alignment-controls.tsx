import { useId } from "react";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import {
  type AlignmentOptions,
  LEAST_SHARED,
  THRESHOLDS,
} from "#core/explore/alignment/alignment-options.ts";
import styles from "./alignment-controls.module.css";

type AlignmentControlsProps = {
  options: AlignmentOptions;
  onChange: (options: AlignmentOptions) => void;
};

/** What ties two actors: how much they agree, over how many positions. */
export function AlignmentControls({ options, onChange }: AlignmentControlsProps) {
  return (
    <div className={styles.controls}>
      <Slider
        label={words.thresholdLabel}
        values={THRESHOLDS.map(Number)}
        value={options.threshold}
        say={(value) => words.thresholdValue(Math.round(value * 100))}
        onChange={(threshold) => onChange({ ...options, threshold })}
      />
      <Slider
        label={words.sharedLabel}
        values={LEAST_SHARED.map(Number)}
        value={options.shared}
        say={words.sharedValue}
        onChange={(shared) => onChange({ ...options, shared })}
      />
    </div>
  );
}

type SliderProps = {
  label: string;
  values: readonly number[];
  value: number;
  say: (value: number) => string;
  onChange: (value: number) => void;
};

function Slider({ label, values, value, say, onChange }: SliderProps) {
  const id = useId();
  return (
    <p className={styles.control}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.slider}
        type="range"
        min={0}
        max={values.length - 1}
        step={1}
        value={values.indexOf(value)}
        aria-valuetext={say(value)}
        onChange={(event) => onChange(values[Number(event.target.value)] ?? value)}
      />
      <output htmlFor={id} className={styles.value} aria-hidden="true">
        {say(value)}
      </output>
    </p>
  );
}
