"use client";
import { useState } from "react";
import { messages } from "#components/messages.ts";
import type { MapModel } from "#core/explore/map-model.ts";
import { effectiveReduction } from "#core/explore/reduce/reduce-map.ts";
import { type Reduction, writeReduction } from "#core/explore/reduce/reduction.ts";
import type { Arrangement } from "#core/explore/view-state.ts";

/** What the reader asked the map for. */
type Asked = { reduce: Reduction | undefined; arrangement: Arrangement };
type Drawn = Asked & { model: MapModel };

type StoppingInput = Asked & {
  model: MapModel;
  /** The map with nothing left out. */
  everything: MapModel;
  isPlaced: boolean;
  /** Makes the ladder of what is asked for. */
  makeLadder: () => void;
  onArrange: (arrangement: Arrangement) => void;
  onReduce: (reduction: Reduction | undefined) => void;
  announce: (text: string) => void;
};

/**
 * Ends the working out of places: back to what was drawn before or, where nothing was, to the ladder of what a
 * map of this size opens with. `drawn` is what is still drawn; `stopped` as long as the reader asks for nothing else.
 */
export function useStopping(input: StoppingInput) {
  const { model, everything, isPlaced, reduce, arrangement } = input;
  const drawn = useLastDrawn({ model, reduce, arrangement }, isPlaced);
  const [stoppedAt, setStoppedAt] = useState<string>();
  const stop = () => {
    const back = wayBack(drawn, { reduce, arrangement });
    setStoppedAt(keyOf(back));
    const isAsIs = sizeAskedBy(back, everything) === sizeAskedBy({ reduce }, everything);
    if (isAsIs && back.arrangement === "ladder") input.makeLadder();
    if (writeReduction(back.reduce) !== writeReduction(reduce)) input.onReduce(back.reduce);
    if (back.arrangement !== arrangement) input.onArrange(back.arrangement);
    input.announce(messages.map.stopped);
  };
  const forget = () => setStoppedAt(undefined);
  return { stop, drawn, stopped: isPlaced && stoppedAt === keyOf({ reduce, arrangement }), forget };
}

function useLastDrawn(now: Drawn, isPlaced: boolean): Drawn | undefined {
  const [last, setLast] = useState<Drawn>();
  if (!isPlaced) return last;
  if (last?.model !== now.model || keyOf(last) !== keyOf(now)) setLast(now);
  return now;
}

/** A filter is not taken back: where it alone asks for new places, the ladder of what it leaves is made. */
function wayBack(drawn: Drawn | undefined, asked: Asked): Asked {
  if (drawn === undefined) return { reduce: undefined, arrangement: "ladder" };
  if (keyOf(drawn) === keyOf(asked)) return { ...asked, arrangement: "ladder" };
  return { reduce: drawn.reduce, arrangement: drawn.arrangement };
}

function keyOf({ reduce, arrangement }: Asked): string {
  return `${writeReduction(reduce)} ${arrangement}`;
}

function sizeAskedBy({ reduce }: Pick<Asked, "reduce">, everything: MapModel): string | undefined {
  return writeReduction(effectiveReduction(everything, reduce));
}
