import { useId } from "react";
import { messages } from "#components/messages.ts";
import { UNMATCHED, type ViewState } from "#core/explore/view-state.ts";
import styles from "./unmatched-switch.module.css";

type Unmatched = ViewState["unmatched"];
type UnmatchedSwitchProps = { unmatched: Unmatched; onChange: (unmatched: Unmatched) => void };

/** Whether the map hides or fades what does not match. */
export function UnmatchedSwitch({ unmatched, onChange }: UnmatchedSwitchProps) {
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{messages.filters.unmatched}</legend>
      {UNMATCHED.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === unmatched}
            onChange={() => onChange(choice)}
          />
          {messages.filters.unmatchedChoice[choice]}
        </label>
      ))}
    </fieldset>
  );
}
