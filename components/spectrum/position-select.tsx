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
  return (
    <p>
      <label className={styles.control}>
        {words.position}
        <select
          className={styles.select}
          value={current ?? ""}
          onChange={(event) => onChoose(event.target.value)}
        >
          {spectrumChoices(selection).map(({ theme, positions }) => (
            <optgroup key={theme} label={theme}>
              {positions.map(({ id, label, actors }) => (
                <option key={id} value={id}>
                  {words.option({ label, n: actors })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </p>
  );
}
