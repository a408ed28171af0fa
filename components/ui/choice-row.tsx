import { useId } from "react";
import styles from "./choice-row.module.css";

export type ChoiceRowProps<Choice extends string> = {
  label: string;
  choices: readonly Choice[];
  names: Readonly<Record<Choice, string>>;
  /** Undefined while none is marked. */
  value: Choice | undefined;
  onChange: (choice: Choice) => void;
};

/** One of a few choices, side by side. */
export function ChoiceRow<Choice extends string>(props: ChoiceRowProps<Choice>) {
  const { label, choices, names, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={id}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{names[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
