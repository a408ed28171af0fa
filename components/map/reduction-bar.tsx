"use client";
import { useEffect, useId, useRef } from "react";
import { reduceMessages as words } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
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
  /** While the places of what is asked for are worked out: that, and what is drawn until then. */
  placing?: { asked: MapModel; drawn: MapModel | undefined } | undefined;
  /** The reader has just stopped that. */
  stopped?: boolean;
  nameOf: (key: string) => string;
  onReduce: (reduction: Reduction) => void;
  announce: (text: string) => void;
};

const CHOICES = [...REDUCTIONS, "none"] as const;

/** What of a large map is drawn and what is left out, in words, and the reader's choice of it. */
export function ReductionBar(props: ReductionBarProps) {
  const { reduction, facts, onReduce } = props;
  const id = useId();
  const sentence = wordsOf(props);
  const isPlacing = props.placing !== undefined;
  useAnnounced({ sentence, reduction, isPlacing, announce: props.announce });
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

/** Says what is drawn once the reader has changed it, and when it has its places. */
function useAnnounced(given: {
  sentence: string;
  reduction: Reduction;
  isPlacing: boolean;
  announce: (text: string) => void;
}): void {
  const { sentence, reduction, isPlacing, announce } = given;
  const before = useRef({ reduction, isPlacing });
  useEffect(() => {
    const isSame = before.current.reduction === reduction && before.current.isPlacing === isPlacing;
    if (isSame) return;
    before.current = { reduction, isPlacing };
    announce(sentence);
  }, [sentence, reduction, isPlacing, announce]);
}

function chosen(value: string): Reduction {
  const by = REDUCTIONS.find((one) => one === value);
  return by === undefined ? { by: "none" } : openingReduction(by);
}

function wordsOf({ waits, placing, stopped, facts, whole }: ReductionBarProps): string {
  if (waits) return words.grouping;
  if (placing !== undefined)
    return words.placing({
      asked: sizeOf(placing.asked),
      drawn: placing.drawn && sizeOf(placing.drawn),
    });
  const sentence = sentenceOf(facts, whole);
  return stopped ? `${messages.map.stopped} ${sentence}` : sentence;
}

function sizeOf({ actors, positions, ties }: MapModel) {
  return { actors: actors.length, positions: positions.length, ties: ties.length };
}

function sentenceOf(facts: ReductionFacts | undefined, whole: MapModel): string {
  if (facts === undefined) return words.all(sizeOf(whole));
  const { by } = facts.reduction;
  if (by === "active" || by === "divided") return words[by](facts);
  const { nodes, actors: inside } = facts.groups;
  return words.merged({ ...facts, nodes, inside });
}
