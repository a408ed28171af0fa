import { researchMessages as words } from "#components/messages/research.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { Measured } from "#core/network/measured.ts";
import styles from "./measure-part.module.css";

type ValueLineProps<Facts> = {
  name: string;
  value: Measured<Facts>;
  /** Why there is no value, when there is none. */
  reason: string;
  factsOf?: (facts: Facts) => string;
};

/** A value with its name and what it rests on; where there is none, why. */
export function ValueLine<Facts>({ name, value, reason, factsOf }: ValueLineProps<Facts>) {
  return (
    <p className={styles.value}>
      <span>{name}</span>{" "}
      {value.defined ? (
        <strong>{formatMeasure(value.value).replace("-", "−")}</strong>
      ) : (
        <strong>{words.undefinedValue}</strong>
      )}
      <span className={styles.facts}>
        {value.defined ? factsOf && ` (${factsOf(value)})` : `: ${reason}`}
      </span>
    </p>
  );
}
