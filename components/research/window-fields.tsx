import { useId, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { METHOD_NUMBER_MAX, type ViewMethod } from "#core/explore/research/method-query.ts";
import { KERNELS, WINDOW_UNITS } from "#core/measure/discourse/method.ts";
import styles from "./method-form.module.css";
import { MethodSelect } from "./method-select.tsx";

/** A width that gives some windows in most debates, for each unit. */
const FIRST_SIZES = { days: 30, weeks: 8, months: 3, years: 2, events: 10 } as const;

type WindowFieldsProps = {
  method: ViewMethod;
  onMethod: (change: Partial<ViewMethod>) => void;
};

/** Whether time is cut into moving windows, how wide they are, and how statements weigh in them. */
export function WindowFields({ method, onMethod }: WindowFieldsProps) {
  const { window, kernel } = method;
  return (
    <>
      <MethodSelect
        label={words.window}
        choices={["none", ...WINDOW_UNITS]}
        nameOf={(choice) => (choice === "none" ? words.allTime : words.units[choice])}
        value={window?.unit ?? "none"}
        onChange={(unit) =>
          onMethod(
            unit === "none"
              ? { window: undefined, kernel: undefined, indent: false, at: undefined }
              : { window: { unit, size: FIRST_SIZES[unit] }, at: undefined },
          )
        }
      />
      {window !== undefined && (
        <SizeField
          key={window.unit}
          label={words.sizeIn(window.unit)}
          size={window.size}
          onSize={(size) => onMethod({ window: { ...window, size }, at: undefined })}
        />
      )}
      {window?.size === 1 && <p className={styles.hint}>{words.sizeOne}</p>}
      {(window !== undefined || kernel !== undefined) && (
        <MethodSelect
          label={words.kernel}
          choices={["none", ...KERNELS]}
          nameOf={(choice) => (choice === "none" ? words.noKernel : words.kernels[choice])}
          value={kernel ?? "none"}
          onChange={(chosen) =>
            onMethod(
              chosen === "none"
                ? { kernel: undefined, indent: false, at: undefined }
                : { kernel: chosen, at: undefined },
            )
          }
        />
      )}
      {(kernel !== undefined || method.indent) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={method.indent}
            onChange={({ target }) => onMethod({ indent: target.checked, at: undefined })}
          />
          {words.indent}
        </label>
      )}
    </>
  );
}

type SizeFieldProps = { label: string; size: number; onSize: (size: number) => void };

/** A whole number; what is no such number changes nothing. */
function SizeField({ label, size, onSize }: SizeFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(size));
  const [seen, setSeen] = useState(size);
  if (size !== seen) {
    // The width came from elsewhere, such as the browser's back button.
    setSeen(size);
    if (Number(text) !== size) setText(String(size));
  }
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        className={styles.select}
        min={1}
        max={METHOD_NUMBER_MAX}
        step={1}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const asked = target.valueAsNumber;
          if (Number.isInteger(asked) && asked >= 1 && asked <= METHOD_NUMBER_MAX) onSize(asked);
        }}
      />
    </div>
  );
}
