import { DateFields, type DateFieldsProps } from "#components/filters/date-fields.tsx";
import { timelineMessages } from "#components/messages/timeline.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./timeline-pane.module.css";

/** The dates shown, as two fields: the same date filter that a drag over the timeline sets. */
export function DateSpan({
  range,
  onChange,
  hint,
}: DateFieldsProps & { hint: string | undefined }) {
  const isOpen = range.from === undefined && range.to === undefined;
  return (
    <fieldset className={styles.group}>
      <legend>{timelineMessages.dates}</legend>
      <div className={styles.dates}>
        <div>
          <DateFields range={range} onChange={onChange} />
        </div>
        <Button aria-disabled={isOpen} onClick={() => onChange({ from: undefined, to: undefined })}>
          {timelineMessages.allDates}
        </Button>
      </div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}
