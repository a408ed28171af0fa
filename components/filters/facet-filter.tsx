import { useCallback } from "react";
import { facetChoices } from "#core/explore/filter/facet-choices.ts";
import type { Facet, Selection } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";
import { onlyChoice, toggleChoice } from "./change-filters.ts";
import { choiceLabel } from "./choice-labels.ts";
import { ChoiceList } from "./choice-list.tsx";
import type { Choice } from "./choice-row.tsx";
import styles from "./facet-filter.module.css";

export type FacetFilterProps = {
  facet: Facet;
  selection: Selection;
  onChange: (filters: Filters) => void;
};

/** The positions of each theme, in the order of the debate's themes. */
function byTheme(selection: Selection, choices: readonly Choice[]) {
  const { themes, positions } = selection.index.debate;
  const themeOf = new Map(positions.map((position) => [position.id, position.theme]));
  return themes
    .map((theme) => ({
      theme,
      choices: choices.filter((choice) => themeOf.get(choice.id) === theme.id),
    }))
    .filter((group) => group.choices.length > 0);
}

/** All choices of one facet; positions stand under their themes. */
export function FacetFilter({ facet, selection, onChange }: FacetFilterProps) {
  const { filters } = selection.view;
  const choices = facetChoices(selection, facet).map((choice) => ({
    ...choice,
    label: choiceLabel(facet, choice),
  }));
  const onToggle = useCallback(
    (id: string) => onChange(toggleChoice(filters, { facet, id })),
    [filters, facet, onChange],
  );
  const onOnly = useCallback(
    (id: string) => onChange(onlyChoice(filters, { facet, id })),
    [filters, facet, onChange],
  );
  const handlers = { facet, onToggle, onOnly };
  if (facet !== "positions") return <ChoiceList choices={choices} {...handlers} />;
  return byTheme(selection, choices).map((group) => (
    <section key={group.theme.id} className={styles.theme} aria-label={group.theme.label}>
      <h3 className={styles.label}>{group.theme.label}</h3>
      <ChoiceList choices={group.choices} {...handlers} />
    </section>
  ));
}
