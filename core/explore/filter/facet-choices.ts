import type { DebateIndex } from "#core/debate/index-debate.ts";
import { sortFolded } from "#core/explore/fold-text.ts";
import type { Facet, Selection } from "#core/explore/selection.ts";
import { columnsOf } from "./columns.ts";
import { facetValues } from "./facet-values.ts";
import { hitsOf } from "./scan.ts";

/** One choice of a facet. `count` is the number of statements that ticking it alone would give. */
export type FacetChoice = { id: string; label: string; count: number; ticked: boolean };

/** The facets whose labels are words of the interface: here their label is the id. */
const CLOSED: readonly Facet[] = ["stances", "kinds", "attributions", "confidences"];

type Labelled = { id: string; label: string; used: boolean };
const known = new WeakMap<DebateIndex, Map<Facet, readonly Labelled[]>>();

/**
 * The choices of a facet, ready to show: closed lists in their own order, everything else
 * alphabetically. Choices that no statement of the debate has are left out unless ticked. The label of
 * a closed list's choice and of a country is its id; the interface has the words for them.
 */
export function facetChoices(selection: Selection, facet: Facet): readonly FacetChoice[] {
  const { index, view, counts } = selection;
  const ticked: ReadonlySet<string> = new Set(view.filters[facet]);
  const ofFacet = counts[facet];
  return labelledChoices(index, facet)
    .filter(({ id, used }) => used || ticked.has(id))
    .map(({ id, label }) => ({
      id,
      label,
      count: ofFacet.get(id) ?? 0,
      ticked: ticked.has(id),
    }));
}

/** Every choice with its label, in the order of showing. Worked out once per index and facet. */
function labelledChoices(index: DebateIndex, facet: Facet): readonly Labelled[] {
  const facets = known.get(index) ?? new Map<Facet, readonly Labelled[]>();
  known.set(index, facets);
  const before = facets.get(facet);
  if (before) return before;
  const used = usedChoices(index, facet);
  const labelled = facetValues(index)[facet].map((id: string) => ({
    id,
    label: choiceLabel(index, facet, id),
    used: used.has(id),
  }));
  const choices = CLOSED.includes(facet) ? labelled : sortFolded(labelled, ({ label }) => label);
  facets.set(facet, choices);
  return choices;
}

/** The words for a choice that the debate itself has; its id where it has none. */
export function choiceLabel(index: DebateIndex, facet: Facet, id: string): string {
  switch (facet) {
    case "actors":
    case "affiliations":
      return index.actors[index.actorNumber.get(id) ?? -1]?.name ?? id;
    case "positions":
      return index.positions[index.positionNumber.get(id) ?? -1]?.label ?? id;
    case "themes":
      return index.debate.themes.find((theme) => theme.id === id)?.label ?? id;
    case "sources": {
      const source = index.sources[index.sourceNumber.get(id) ?? -1];
      return source ? `${source.publisher}: ${source.title}` : id;
    }
    default:
      return id;
  }
}

function usedChoices(index: DebateIndex, facet: Facet): ReadonlySet<string> {
  const columns = columnsOf(index);
  const column = columns.facets.find((candidate) => candidate.facet === facet);
  if (!column || CLOSED.includes(facet)) return new Set(column?.choices);
  const hits = hitsOf(columns, Uint32Array.from(index.statements.keys()))[column.owner];
  return new Set(
    column.choicesOf.flatMap((choices, owner) =>
      (hits[owner] ?? 0) > 0 ? choices.flatMap((choice) => column.choices[choice] ?? []) : [],
    ),
  );
}
