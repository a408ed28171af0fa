import { memo, useMemo } from "react";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { AlignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { alignmentPlaces } from "#core/explore/alignment/alignment-places.ts";
import { drawnPart } from "#core/explore/alignment/drawn-part.ts";
import type { Open } from "#core/explore/view-state.ts";
import { AlignmentDrawing } from "./alignment-drawing.tsx";
import { AlignmentLegend } from "./alignment-legend.tsx";
import styles from "./alignment-picture.module.css";
import { useWidth } from "./use-width.ts";

type AlignmentPictureProps = {
  index: DebateIndex;
  model: AlignmentModel;
  /** The model that places are worked out from, so that a slider moves nobody. */
  placing: AlignmentModel;
  links: Links;
  open: Open | undefined;
};

/** Clusters as fields, actors in them, agreement and disagreement as lines. All of it is in words and table too. */
export const AlignmentPicture = memo(function AlignmentPicture({
  model,
  placing,
  ...given
}: AlignmentPictureProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const placed = useMemo(() => drawnPart(placing), [placing]);
  const places = useMemo(
    () => (width === undefined ? undefined : alignmentPlaces(placed, width)),
    [placed, width],
  );
  const drawn = useMemo(() => drawnPart(model, placed), [model, placed]);
  const out = placed.actors.length - drawn.actors.length;
  return (
    <figure className={styles.figure}>
      <div ref={ref} className={styles.frame}>
        {places && <AlignmentDrawing {...given} {...{ places, drawn, placed }} />}
      </div>
      <figcaption>
        <p>{words.pictureHint}</p>
        <AlignmentLegend options={model.options} hasOut={out > 0} />
        {drawn.actorsLeft > 0 && (
          <p>{words.drawnOf({ drawn: drawn.actors.length, all: model.actors.length })}</p>
        )}
        {drawn.tiesLeft > 0 && (
          <p>
            {words.linesOf({
              drawn: drawn.ties.length,
              all: drawn.ties.length + drawn.tiesLeft,
            })}
          </p>
        )}
      </figcaption>
    </figure>
  );
});
