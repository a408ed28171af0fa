"use client";
import { useEffect, useId, useRef } from "react";
import { reduceMessages as words } from "#components/messages/reduce.ts";
import { Button } from "#components/ui/button.tsx";
import type { MapModel } from "#core/explore/map-model.ts";
import type { ReductionFacts } from "#core/explore/reduce/reduce-map.ts";
import {
  ACTORS_AT_ONCE,
  openingReduction,
  POSITIONS_AT_ONCE,
  REDUCTIONS,
  type Reduction,
} from "#core/explore/reduce/reduction.ts";
import styles from "./reduction-bar.module.css";

export type ReductionBarProps = {
  /** What is asked for, or what the size of the map asks for. */
  reduction: Reduction;
  /** Undefined where nothing is left out. */
  facts: ReductionFacts | undefined;
  /** The map with nothing left out. */
  whole: MapModel;
  waits: boolean;
  nameOf: (key: string) => string;
  onReduce: (reduction: Reduction) => void;
  announce: (text: string) => void;
};

const CHOICES = [...REDUCTIONS, "none"] as const;

/** What of a large map is drawn and what is left out, in words, and the reader's choice of it. */
export function ReductionBar(props: ReductionBarProps) {
  const { reduction, facts, onReduce } = props;
  const id = useId();
  const sentence = props.waits ? words.grouping : sentenceOf(facts, props.whole);
  useAnnounced({ sentence, reduction, announce: props.announce });
  return (
    <div className={styles.bar}>
      <p className={styles.words}>{sentence}</p>
      <div className={styles.controls}>
        <span className={styles.control}>
          <label htmlFor={id}>{words.label}</label>
          <select
            id={id}
            className={styles.select}
            value={reduction.by}
            onChange={(event) => onReduce(chosen(event.target.value))}
          >
            {CHOICES.map((by) => (
              <option key={by} value={by}>
                {words.by[by]}
              </option>
            ))}
          </select>
        </span>
        {reduction.by !== "none" && facts && <MoreButtons {...props} {...{ reduction, facts }} />}
      </div>
    </div>
  );
}

type MoreProps = Pick<ReductionBarProps, "nameOf" | "onReduce"> & {
  reduction: Exclude<Reduction, { by: "none" }>;
  facts: ReductionFacts;
};

/** More of what is left out, and what was opened back into one. */
function MoreButtons({ reduction, facts, nameOf, onReduce }: MoreProps) {
  const { actors, positions, opened } = reduction;
  return (
    <>
      {facts.moreActors && (
        <Button onClick={() => onReduce({ ...reduction, actors: actors + ACTORS_AT_ONCE })}>
          {words.moreActors(ACTORS_AT_ONCE)}
        </Button>
      )}
      {facts.morePositions && (
        <Button
          onClick={() => onReduce({ ...reduction, positions: positions + POSITIONS_AT_ONCE })}
        >
          {words.morePositions(POSITIONS_AT_ONCE)}
        </Button>
      )}
      {opened.map((key) => (
        <Button
          key={key}
          onClick={() => onReduce({ ...reduction, opened: opened.filter((one) => one !== key) })}
        >
          {words.close(nameOf(key))}
        </Button>
      ))}
    </>
  );
}

/** Says what is drawn once the reader has changed it. */
function useAnnounced(given: {
  sentence: string;
  reduction: Reduction;
  announce: (text: string) => void;
}): void {
  const { sentence, reduction, announce } = given;
  const before = useRef(reduction);
  useEffect(() => {
    if (before.current === reduction) return;
    before.current = reduction;
    announce(sentence);
  }, [sentence, reduction, announce]);
}

function chosen(value: string): Reduction {
  const by = REDUCTIONS.find((one) => one === value);
  return by === undefined ? { by: "none" } : openingReduction(by);
}

function sentenceOf(facts: ReductionFacts | undefined, whole: MapModel): string {
  if (facts === undefined) {
    const share = (of: readonly unknown[]) => ({ drawn: of.length, of: of.length });
    const { actors, positions, ties } = whole;
    return words.all({ actors: share(actors), positions: share(positions), ties: share(ties) });
  }
  const { by } = facts.reduction;
  if (by === "active" || by === "divided") return words[by](facts);
  const { nodes, actors: inside } = facts.groups;
  return words.merged({ ...facts, nodes, inside });
}
