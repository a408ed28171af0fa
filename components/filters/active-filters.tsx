import { memo } from "react";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { Button } from "#components/ui/button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { describeFilters, type FilterDescription } from "#core/explore/filter/describe-filters.ts";
import type { Selection } from "#core/explore/selection.ts";
import { type Filters, NO_FILTERS } from "#core/explore/view-state.ts";
import styles from "./active-filters.module.css";
import { toggleChoice } from "./change-filters.ts";
import { filterWords, isFacet, valueWords } from "./filter-words.ts";

export type ActiveFiltersProps = { selection: Selection; onChange: (filters: Filters) => void };

type Chip = { key: string; name: string; without: Filters };

const words = messages.filters;

/** One period asked for by both dates is one chip. */
function periodChip(filters: Filters): Chip | undefined {
  const { from, to } = filters;
  if (from === undefined || from !== to) return undefined;
  const name = words.named({ filter: words.date, values: formatDate(from) });
  return { key: "period", name, without: { ...filters, from: undefined, to: undefined } };
}

/** One chip for each ticked choice, each date and the words; the focus has its own notice. */
function chipsOf(filters: Filters, description: FilterDescription): readonly Chip[] {
  const { filter, ids } = description;
  const period = periodChip(filters);
  if (filter === "focus" || (filter === "to" && period)) return [];
  if (filter === "from" && period) return [period];
  if (!isFacet(filter)) {
    const empty = filter === "text" ? "" : undefined;
    const without = { ...filters, [filter]: empty };
    return [{ key: filter, name: filterWords(description), without }];
  }
  return valueWords(description).map((value, place) => {
    const id = ids[place] ?? "";
    return {
      key: `${filter}.${id}`,
      name: words.named({ filter: words.facet[filter], values: value }),
      without: toggleChoice(filters, { facet: filter, id }),
    };
  });
}

function ChipButton({ chip, onChange }: { chip: Chip } & Pick<ActiveFiltersProps, "onChange">) {
  return (
    <li className={styles.item}>
      <button type="button" className={styles.chip} onClick={() => onChange(chip.without)}>
        <VisuallyHidden>{words.removeWord} </VisuallyHidden>
        <span className={styles.name}>{chip.name}</span>
        <span className={styles.cross} aria-hidden="true">
          ×
        </span>
      </button>
    </li>
  );
}

/** What is shown and why: the count, and every filter in use with a way to take it off. */
export const ActiveFilters = memo(function ActiveFilters(props: ActiveFiltersProps) {
  const { selection, onChange } = props;
  const { shown, total, view } = selection;
  const described = describeFilters(selection);
  if (described.length === 0) return null;
  const chips = described.flatMap((description) => chipsOf(view.filters, description));
  return (
    <section className={styles.active} aria-label={words.active}>
      <p className={styles.count}>{words.showing({ shown, total })}</p>
      {chips.length === 0 ? null : (
        <>
          <ul className={styles.chips}>
            {chips.map((chip) => (
              <ChipButton key={chip.key} chip={chip} onChange={onChange} />
            ))}
          </ul>
          <Button look="quiet" className={styles.clear} onClick={() => onChange(NO_FILTERS)}>
            {words.clearAll}
          </Button>
        </>
      )}
    </section>
  );
});
