import type { ActorKind, Stance } from "#core/debate/schema.ts";
import type { PaperColors } from "#core/exchange/paper-colors.ts";
import type { Provenance, ProvenanceWords } from "#core/exchange/provenance.ts";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import type { MapActor, MapModel } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { Placement } from "#core/explore/placement/placement.ts";
import type { Selection } from "#core/explore/selection.ts";

/** The interface's words on a picture of the map. */
export type PictureWords = ProvenanceWords & {
  /** What the picture shows, in a few sentences, for those who do not see it. */
  description: string;
  lines: string;
  actors: string;
  stances: Readonly<Record<Stance, string>>;
  kinds: Readonly<Record<ActorKind, string>>;
  wide: string;
  reported: string;
  hollow: string;
  faded: string;
  arrow: string;
  /** “Cristosal opposes: the offer is lawful. 2 statements”. */
  tie: (tie: MapTie) => string;
  /** “Nayib Bukele leads the government, since 2019”. */
  relation: (ends: RelationEnds) => string;
  /** “Cristosal, organization”. */
  actor: (actor: MapActor) => string;
};

/** The font of a picture; `source` (a data: address of a WOFF2 file) makes it look the same everywhere. */
type PictureFont = { family: string; source?: string | undefined };

/** All that a picture of the map is drawn from. */
export type Picture = {
  selection: Selection;
  model: MapModel;
  placement: Placement;
  provenance: Provenance;
  words: PictureWords;
  colors: PaperColors;
  font: PictureFont;
};
