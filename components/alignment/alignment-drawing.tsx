import { useCallback, useMemo, useState } from "react";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { AlignedActor } from "#core/explore/alignment/alignment-model.ts";
import type { AlignmentPlaces } from "#core/explore/alignment/alignment-places.ts";
import { campHulls } from "#core/explore/alignment/camp-hulls.ts";
import type { DrawnPart } from "#core/explore/alignment/drawn-part.ts";
import type { Open } from "#core/explore/view-state.ts";
import styles from "./alignment-picture.module.css";
import { PictureHulls, PictureLetters } from "./picture-hulls.tsx";
import { PictureLines } from "./picture-lines.tsx";
import { PictureNode } from "./picture-node.tsx";

type AlignmentDrawingProps = {
  index: DebateIndex;
  links: Links;
  open: Open | undefined;
  places: AlignmentPlaces;
  drawn: DrawnPart;
  /** What places were worked out for: who of these is not drawn is a small ring. */
  placed: DrawnPart;
};

/** The picture itself, at its own size. It is for the eye and the pointer; lists and table hold the same. */
export function AlignmentDrawing(props: AlignmentDrawingProps) {
  const { index, links, open, places, drawn, placed } = props;
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
function neighbours(lit: ReadonlySet<number>, { ties }: DrawnPart): ReadonlySet<number> {
  if (lit.size > 1) return lit;
  const touching = ties.filter(({ one, other }) => lit.has(one) || lit.has(other));
  return new Set([...lit, ...touching.flatMap(({ one, other }) => [one, other])]);
}
