import { memo } from "react";
import type { Links } from "#components/statement/links.ts";
import type { ActorKind } from "#core/debate/schema.ts";
import type { AlignedActor } from "#core/explore/alignment/alignment-model.ts";
import { FIRST_LINE, NODE_SIZE, nameLines } from "#core/explore/alignment/alignment-sizes.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import { LABEL_LINE_HEIGHT } from "#core/explore/placement/placement.ts";
import styles from "./alignment-picture.module.css";
import { campTint } from "./camp-tint.ts";
import { PictureLink } from "./picture-link.tsx";

type PictureNodeProps = {
  aligned: AlignedActor;
  x: number;
  y: number;
  links: Links;
  isOpen: boolean;
  isFaint: boolean;
  onHover: (actor: number | undefined) => void;
};

/** An actor: the shape of its kind with the letter of its cluster, and its name below. */
export const PictureNode = memo(function PictureNode(props: PictureNodeProps) {
  const { aligned, x, y, links, isOpen, isFaint, onHover } = props;
  const { actor, camp, number } = aligned;
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={styles.node}
      data-tint={campTint(camp)}
      data-open-now={isOpen || undefined}
      data-faint={isFaint || undefined}
      onPointerEnter={() => onHover(number)}
      onPointerLeave={() => onHover(undefined)}
    >
      <PictureLink href={links.actor(actor.id)} open={`actor.${actor.id}`}>
        <Shape kind={actor.kind} />
        {camp !== undefined && (
          <text className={styles.letter} y={4.5}>
            {campLetter(camp)}
          </text>
        )}
        <text className={styles.name}>
          {nameLines(actor.name).map((line, at) => (
            <tspan key={line} x={0} y={FIRST_LINE + at * LABEL_LINE_HEIGHT}>
              {line}
            </tspan>
          ))}
        </text>
      </PictureLink>
    </g>
  );
});

const HALF = NODE_SIZE / 2;

/** The shape of a kind, as on the map. */
function Shape({ kind }: { kind: ActorKind }) {
  if (kind === "person") return <circle className={styles.shape} r={HALF} />;
  if (kind === "organization") {
    return (
      <rect
        className={styles.shape}
        {...{ x: -HALF, y: -HALF, width: NODE_SIZE, height: NODE_SIZE, rx: 5 }}
      />
    );
  }
  const corners =
    kind === "group"
      ? "0,-13.5 13.5,0 0,13.5 -13.5,0"
      : "-6.5,-11 6.5,-11 13,0 6.5,11 -6.5,11 -13,0";
  return <polygon className={styles.shape} points={corners} />;
}
