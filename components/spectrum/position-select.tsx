import { useId } from "react";
import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import type { Selection } from "#core/explore/selection.ts";
import { spectrumChoices } from "#core/explore/spectrum/spectrum-choices.ts";
import styles from "./spectrum-view.module.css";

export type PositionSelectProps = {
  selection: Selection;
  current: string | undefined;
  onChoose: (position: string) => void;
};

/** Whose spectrum is shown: every position, by theme, with the number of actors shown on it. */
export function PositionSelect({ selection, current, onChoose }: PositionSelectProps) {
  const id = useId();
  return (
    <p className={styles.control}>
      <label htmlFor={id}>{words.position}</label>
      <select
        id={id}
        className={styles.select}
        value={current ?? ""}
        onChange={(event) => onChoose(event.target.value)}
      >
        {spectrumChoices(selection).map(({ theme, positions }) => (
          <optgroup key={theme} label={theme}>
            {positions.map(({ id: position, label, actors }) => (
              <option key={position} value={position}>
                {words.option({ label, n: actors })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
