import { useMemo } from "react";
import type { Selection } from "#core/explore/selection.ts";
import { statementPeriods } from "#core/explore/statement-periods.ts";
import { DateFields, type DateFieldsProps } from "./date-fields.tsx";
import { PeriodBars } from "./period-bars.tsx";

type DateFilterProps = { selection: Selection; onChange: DateFieldsProps["onChange"] };

/** Two dates, each a year, a month or a day, and the statements by month to choose from. */
export function DateFilter({ selection, onChange }: DateFilterProps) {
  const { filters: range } = selection.view;
  const periods = useMemo(() => statementPeriods(selection), [selection]);
  return (
    <>
      <DateFields range={range} onChange={onChange} />
      <PeriodBars
        periods={periods}
        chosen={range.from === range.to ? range.from : undefined}
        onChoose={(period) =>
          onChange(
            range.from === period && range.to === period
              ? { from: undefined, to: undefined }
              : { from: period, to: period },
          )
        }
      />
    </>
  );
}
