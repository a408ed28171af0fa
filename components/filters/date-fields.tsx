import { useId } from "react";
import { messages } from "#components/messages.ts";
import { daySpan, isPartialDate } from "#core/debate/partial-date.ts";
import type { Filters } from "#core/explore/view-state.ts";
import styles from "./date-fields.module.css";
import { useDraft } from "./use-draft.ts";

export type DateRange = Pick<Filters, "from" | "to">;
export type DateFieldsProps = { range: DateRange; onChange: (range: DateRange) => void };

/** What is wrong with the two dates as typed, in words; undefined when they can be used. */
export function dateProblem(typed: { from: string; to: string }): string | undefined {
  const dates = [typed.from.trim(), typed.to.trim()].filter((date) => date !== "");
  if (!dates.every(isPartialDate)) return messages.filters.dateInvalid;
  const [first, last] = dates.map(daySpan);
  if (first && last && first.first > last.last) return messages.filters.dateOrder;
  return undefined;
}

const isWrong = (typed: string) => typed.trim() !== "" && !isPartialDate(typed.trim());

/** Two dates, each a year, a month or a day. What is typed goes out when the field is left or on Enter. */
export function DateFields({ range, onChange }: DateFieldsProps) {
  const hintId = useId();
  const from = useDraft(range.from ?? "");
  const to = useDraft(range.to ?? "");
  const problem = dateProblem({ from: from.draft, to: to.draft });
  const fields = [
    { name: messages.filters.from, field: from },
    { name: messages.filters.to, field: to },
  ];

  function send(): void {
    if (problem !== undefined) return;
    const typed = { from: from.draft.trim(), to: to.draft.trim() };
    const changed = [from.send(typed.from), to.send(typed.to)].includes(true);
    if (changed) onChange({ from: typed.from || undefined, to: typed.to || undefined });
  }

  return (
    <>
      <div className={styles.fields}>
        {fields.map(({ name, field }) => (
          <label key={name} className={styles.field}>
            <span>{name}</span>
            <input
              type="text"
              inputMode="numeric"
              maxLength={10}
              autoComplete="off"
              spellCheck={false}
              value={field.draft}
              aria-invalid={isWrong(field.draft)}
              aria-describedby={hintId}
              onChange={(event) => field.setDraft(event.target.value)}
              onBlur={send}
              onKeyDown={(event) => {
                if (event.key === "Enter") send();
              }}
            />
          </label>
        ))}
      </div>
      <p
        id={hintId}
        className={styles.hint}
        data-problem={problem === undefined ? undefined : true}
        aria-live="polite"
      >
        {problem ?? messages.filters.dateHint}
      </p>
    </>
  );
}
