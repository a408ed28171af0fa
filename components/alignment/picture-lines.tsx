import { memo } from "react";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { Links } from "#components/statement/links.ts";
import type { AlignedActor, AlignmentTie } from "#core/explore/alignment/alignment-model.ts";
import type { AlignmentPlaces } from "#core/explore/alignment/alignment-places.ts";
import { tieStrength } from "#core/explore/alignment/drawn-part.ts";
import styles from "./alignment-picture.module.css";
import { PictureLink } from "./picture-link.tsx";

type PictureLinesProps = {
  ties: readonly AlignmentTie[];
  actors: ReadonlyMap<number, AlignedActor>;
  places: AlignmentPlaces["places"];
  links: Links;
  /** Ties of others than these actors (numbers) are faint; undefined: none is. */
  lit: ReadonlySet<number> | undefined;
};

const THINNEST = 1.25;
const WIDER = 0.9;
const WIDEST = 5;
/** More lines than these are drawn lighter, or they would cover what is behind them. */
const CROWD = 200;

/** The ties as lines; a click on one opens the two actors side by side. */
export const PictureLines = memo(function PictureLines(props: PictureLinesProps) {
  const { ties, actors, places, links, lit } = props;
  const isCrowd = ties.length > CROWD;
  const faintest = isCrowd ? 0.2 : 0.4;
  return ties.map((tie) => {
    const one = actors.get(tie.one);
    const other = actors.get(tie.other);
    const from = places.get(tie.one);
    const to = places.get(tie.other);
    if (!one || !other || !from || !to) return null;
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    const strokeWidth = Math.min(WIDEST, THINNEST + WIDER * (tie.shared - 1));
    return (
      <g
        key={`${tie.one} ${tie.other}`}
        className={styles.tie}
        data-kind={tie.kind}
        data-faint={isFaint(tie, lit) || undefined}
      >
        <PictureLink
          href={links.compare([one.actor.id, other.actor.id])}
          open={`compare.${one.actor.id}.${other.actor.id}`}
        >
          <title>{tieTitle(tie, [one, other])}</title>
          <line {...ends} className={styles.grip} />
          <line
            {...ends}
            className={styles.line}
            strokeWidth={strokeWidth}
            opacity={faintest + (1 - faintest - (isCrowd ? 0.4 : 0)) * tieStrength(tie)}
          />
        </PictureLink>
      </g>
    );
  });
});

function tieTitle(tie: AlignmentTie, [one, other]: readonly [AlignedActor, AlignedActor]): string {
  return words.pairTitle({
    one: one.actor.name,
    other: other.actor.name,
    kind: words.kinds[tie.kind],
    value: formatMeasure(tie.agreement),
    shared: tie.shared,
  });
}

function isFaint({ one, other }: AlignmentTie, lit: ReadonlySet<number> | undefined): boolean {
  if (lit === undefined) return false;
  if (lit.size === 1) return !lit.has(one) && !lit.has(other);
  return !(lit.has(one) && lit.has(other));
}
