import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import type { Facet, Selection } from "#core/explore/selection.ts";
import { type Filters, NO_FILTERS, type ViewState } from "#core/explore/view-state.ts";
import { countFilters } from "./change-filters.ts";
import { DateFilter } from "./date-filter.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import { FacetSection } from "./facet-section.tsx";
import styles from "./filter-panel.module.css";
import { TextFilter } from "./text-filter.tsx";
import { UnmatchedSwitch } from "./unmatched-switch.tsx";

export type FilterPanelProps = {
  selection: Selection;
  onChange: (filters: Filters) => void;
  /** Hide or fade what does not match; without it the switch is left out. */
  onUnmatchedChange?: (unmatched: ViewState["unmatched"]) => void;
};

const words = messages.filters;

/** The facets in the order of the panel; the first two are open at first. */
const PANEL_FACETS: readonly Facet[] = [
  "stances",
  "positions",
  "themes",
  "kinds",
  "actors",
  "affiliations",
  "countries",
  "sources",
  "attributions",
  "confidences",
];
const OPEN_AT_FIRST: readonly Facet[] = ["stances", "kinds"];

function FilterPanelHead({
  filters,
  onChange,
}: { filters: Filters } & Pick<FilterPanelProps, "onChange">) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{words.title}</h2>
      {countFilters(filters) > 0 ? (
        <Button look="quiet" onClick={() => onChange(NO_FILTERS)}>
          {words.clearAll}
        </Button>
      ) : null}
    </div>
  );
}

/** Every filter of the debate, each choice with the number of statements it would give. */
export function FilterPanel({ selection, onChange, onUnmatchedChange }: FilterPanelProps) {
  const { filters, unmatched } = selection.view;
  const dates = [filters.from, filters.to].filter((date) => date !== undefined).length;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <FilterPanelHead filters={filters} onChange={onChange} />
      <FacetSection title={words.text} ticked={filters.text === "" ? 0 : 1} openAtFirst>
        <TextFilter text={filters.text} onChange={(text) => onChange({ ...filters, text })} />
      </FacetSection>
      {PANEL_FACETS.map((facet) => (
        <FacetSection
          key={facet}
          title={words.facet[facet]}
          ticked={filters[facet].length}
          openAtFirst={OPEN_AT_FIRST.includes(facet)}
        >
          <FacetFilter facet={facet} selection={selection} onChange={onChange} />
        </FacetSection>
      ))}
      <FacetSection title={words.dates} ticked={dates}>
        <DateFilter
          selection={selection}
          onChange={({ from, to }) => onChange({ ...filters, from, to })}
        />
      </FacetSection>
      {onUnmatchedChange === undefined ? null : (
        <UnmatchedSwitch unmatched={unmatched} onChange={onUnmatchedChange} />
      )}
    </section>
  );
}
