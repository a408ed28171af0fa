import type { Picture, PictureWords } from "#core/exchange/map-svg/picture.ts";
import type { PaperColors } from "#core/exchange/paper-colors.ts";
import { type Provenance, provenanceOf } from "#core/exchange/provenance.ts";
import { placeLadder } from "#core/explore/ladder/place-ladder.ts";
import { rungDirections } from "#core/explore/ladder/sides.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import type { Selection } from "#core/explore/selection.ts";

export const WORDS: PictureWords = {
  view: "View",
  filters: "Filters",
  noFilters: "No filter",
  updated: "Data of",
  saved: "Saved on",
  licence: "Licence",
  link: "Link",
  citation: "Cite as",
  sources: "Sources",
  date: (date) => `day ${date}`,
  reference: ({ publisher, title }) => `${publisher}: ${title}.`,
  description: "A map of who stands where.",
  lines: "Lines",
  actors: "Actors",
  stances: { support: "Support", oppose: "Oppose", mixed: "Mixed", neutral: "Describes only" },
  kinds: {
    person: "Person",
    organization: "Organization",
    group: "Group",
    institution: "Institution",
  },
  wide: "Wider: more statements",
  reported: "Lighter: reported",
  hollow: "Hollow: nobody found",
  faded: "Pale: does not match",
  tie: ({ actor, stance, position }) => `${actor} ${stance} ${position}`,
  arrow: "Arrow: a relation",
  relation: ({ relation, from, to }) => `${from.id} ${relation.kind} ${to.id}`,
  actor: ({ name, kind }) => `${name}, ${kind}`,
};

export const COLORS: PaperColors = {
  paper: "#fbfaf7",
  ink: "#1f2328",
  "ink-soft": "#565b63",
  line: "#ddd8cc",
  "line-strong": "#8a8577",
  support: "#1f62a8",
  oppose: "#b04e0c",
  mixed: "#6d5590",
  neutral: "#666a70",
  "on-stance": "#ffffff",
  bar: "#e4dfd2",
  actor: "#2c3038",
  "actor-group": "#6f747d",
};

/** The provenance of a selection with words of a test around it. */
export function provenanceFor(selection: Selection, filters: readonly string[] = []): Provenance {
  return provenanceOf(selection, {
    view: undefined,
    filters,
    showing: `Showing ${selection.shown.statements} statements`,
    permalink: "https://site.example/debates/example?stance=oppose&q=%22",
    saved: "2026-02-03",
  });
}

/** A picture of a selection in the arrangement it asks for. */
export function pictureOf(selection: Selection, filters?: readonly string[]): Picture {
  const { view } = selection;
  const model = mapModel(selection);
  const placement =
    view.arrangement === "network"
      ? placeNetwork(model)
      : placeLadder(model, { plusOnLeft: rungDirections(model) });
  const font = { family: "'Source Sans 3', sans-serif" };
  const provenance = provenanceFor(selection, filters);
  return { selection, model, placement, provenance, words: WORDS, colors: COLORS, font };
}
