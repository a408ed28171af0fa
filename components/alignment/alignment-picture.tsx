import { useCallback, useMemo, useState } from "react";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { AlignedActor, AlignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { type AlignmentPlaces, alignmentPlaces } from "#core/explore/alignment/alignment-places.ts";
import { campHulls } from "#core/explore/alignment/camp-hulls.ts";
import { drawnPart } from "#core/explore/alignment/drawn-part.ts";
import type { Open } from "#core/explore/view-state.ts";
import { AlignmentLegend } from "./alignment-legend.tsx";
import styles from "./alignment-picture.module.css";
import { PictureHulls, PictureLetters } from "./picture-hulls.tsx";
import { PictureLines } from "./picture-lines.tsx";
import { PictureNode } from "./picture-node.tsx";
import { useWidth } from "./use-width.ts";

export type AlignmentPictureProps = {
  index: DebateIndex;
  model: AlignmentModel;
  /** The model that places are worked out from, so that a slider moves nobody. */
  placing: AlignmentModel;
  links: Links;
  open: Open | undefined;
};

/** Clusters as fields, actors in them, agreement and disagreement as lines. All of it is in words and table too. */
export function AlignmentPicture({ model, placing, ...given }: AlignmentPictureProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const placed = useMemo(() => drawnPart(placing), [placing]);
  const places = useMemo(
    () => (width === undefined ? undefined : alignmentPlaces(placed, width)),
    [placed, width],
  );
  const drawn = useMemo(() => drawnPart(model), [model]);
  const out = placed.actors.length - drawn.actors.length;
  return (
    <figure className={styles.figure}>
      <div ref={ref} className={styles.frame}>
        {places && <Drawing {...given} {...{ model, places, drawn, placed }} />}
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
}

type Part = ReturnType<typeof drawnPart>;

type DrawingProps = Omit<AlignmentPictureProps, "model" | "placing"> & {
  places: AlignmentPlaces;
  drawn: Part;
  placed: Part;
};

function Drawing({ index, links, open, places, drawn, placed }: DrawingProps) {
  const [hovered, setHovered] = useState<number>();
  const onHover = useCallback((actor: number | undefined) => setHovered(actor), []);
  const byNumber = useMemo(
    () => new Map(drawn.actors.map((one): [number, AlignedActor] => [one.number, one])),
    [drawn],
  );
  const hulls = useMemo(() => campHulls(drawn.actors, places), [drawn, places]);
  const opened = useMemo(() => openedActors(index, open), [index, open]);
  const lit = useMemo(
    () => (hovered === undefined ? present(opened, byNumber) : new Set([hovered])),
    [hovered, opened, byNumber],
  );
  const near = useMemo(() => lit && neighbours(lit, drawn), [lit, drawn]);
  const out = placed.actors.filter(({ number }) => !byNumber.has(number));
  const { width, height } = places;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      width={width}
      height={Math.ceil(height)}
      aria-hidden="true"
      focusable="false"
    >
      <PictureHulls hulls={hulls} />
      {out.map(({ number }) => {
        const place = places.places.get(number);
        return (
          place && <circle key={number} className={styles.out} cx={place.x} cy={place.y} r={4} />
        );
      })}
      <PictureLines
        ties={drawn.ties}
        actors={byNumber}
        places={places.places}
        links={links}
        lit={lit}
      />
      <PictureLetters hulls={hulls} />
      {drawn.actors.map((aligned) => {
        const place = places.places.get(aligned.number);
        return (
          place && (
            <PictureNode
              key={aligned.number}
              {...{ aligned, links, onHover }}
              x={place.x}
              y={place.y}
              isOpen={opened.has(aligned.number)}
              isFaint={near !== undefined && !near.has(aligned.number)}
            />
          )
        );
      })}
    </svg>
  );
}

/** The actors (numbers) that what is open is about. */
function openedActors(index: DebateIndex, open: Open | undefined): ReadonlySet<number> {
  const ids =
    open?.kind === "actor"
      ? [open.id]
      : open?.kind === "compare" || open?.kind === "connect"
        ? open.actors
        : [];
  return new Set(ids.flatMap((id) => index.actorNumber.get(id) ?? []));
}

/** Those of the opened that are drawn; undefined when none is. */
function present(opened: ReadonlySet<number>, drawn: ReadonlyMap<number, AlignedActor>) {
  const shown = [...opened].filter((one) => drawn.has(one));
  return shown.length === 0 ? undefined : new Set(shown);
}

/** The lit actors; with one alone, all that are tied to it as well. */
function neighbours(lit: ReadonlySet<number>, { ties }: Part): ReadonlySet<number> {
  if (lit.size > 1) return lit;
  const touching = ties.filter(({ one, other }) => lit.has(one) || lit.has(other));
  return new Set([...lit, ...touching.flatMap(({ one, other }) => [one, other])]);
}
