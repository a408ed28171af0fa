"use client";

import { useMemo, useState } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { type OwnTour, withOwnTour } from "#core/tour/own-tour.ts";
import { readKeptTour } from "./author/kept-tour.ts";

/** The debate with the reader's own tour, as it was when the page came or when it was last played. */
export function useOwnTourIndex(index: DebateIndex): {
  index: DebateIndex;
  setOwnTour: (tour: OwnTour) => void;
} {
  const [own, setOwnTour] = useState(() => readKeptTour(index.debate.meta.id));
  const withOwn = useMemo(() => withOwnTour(index, own, words.untitled), [index, own]);
  return { index: withOwn, setOwnTour };
}
