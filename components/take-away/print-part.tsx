"use client";

import { useEffect, useState } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceRow } from "#components/ui/choice-row.tsx";
import { drawnSvg, drawTaken, svgSize } from "./drawn.ts";
import {
  fittingOrientation,
  fittingPaper,
  ORIENTATIONS,
  type Orientation,
  PAPER_NAMES,
  type Paper,
  printedRatio,
  READABLE_POINTS,
  type Sheet,
  smallestPoints,
} from "./paper.ts";
import { pageFonts, readPaperColors } from "./paper-look.ts";
import { Part } from "./part.tsx";
import styles from "./print-part.module.css";
import { printPoster } from "./print-poster.ts";
import type { Taken } from "./taken.ts";

const words = takeAwayMessages.print;
const NAMES = Object.fromEntries(PAPER_NAMES.map((name) => [name, name])) as Record<Paper, string>; // each by its name

/** A poster of the map on one sheet: the browser prints it, or saves it as PDF. */
export function PrintPart({ taken, say }: { taken: Taken; say: (text: string) => void }) {
  const posters = usePosters(taken);
  const [chosen, setChosen] = useState<Partial<Sheet>>({});
  const poster = posters && posterOn(chosen, posters);
  // Nothing is proposed before the poster is drawn: paper that is marked must not change by itself.
  const marked: Partial<Sheet> = poster?.sheet ?? chosen;

  function print(): void {
    if (poster === undefined) return;
    say(words.opened);
    printPoster({ ...poster, name: taken.stem });
  }

  return (
    <Part title={words.title}>
      <ChoiceRow
        label={words.paper}
        choices={PAPER_NAMES}
        names={NAMES}
        value={marked.paper}
        onChange={(paper) => setChosen({ ...chosen, paper })}
      />
      <ChoiceRow
        label={words.orientation}
        choices={ORIENTATIONS}
        names={words.orientations}
        value={marked.orientation}
        onChange={(orientation) => setChosen({ ...chosen, orientation })}
      />
      <p className={styles.hint}>{poster && sizeWords(poster)}</p>
      <Button aria-disabled={poster === undefined || undefined} onClick={print}>
        {words.print}
      </Button>
    </Part>
  );
}

/** Of each orientation, as SVG. */
type Posters = Readonly<Record<Orientation, string>>;

type Poster = { svg: string; sheet: Sheet };

/** The poster on the paper that was chosen and, where nothing was, that serves best. */
function posterOn(chosen: Partial<Sheet>, posters: Posters): Poster {
  const { portrait, landscape } = posters;
  const sizes = { portrait: svgSize(portrait), landscape: svgSize(landscape) };
  const orientation = chosen.orientation ?? fittingOrientation(sizes);
  const paper = chosen.paper ?? fittingPaper(sizes[orientation], orientation);
  return { svg: posters[orientation], sheet: { paper, orientation } };
}

/** The poster on white paper, in the fonts that the page has loaded; undefined until it is drawn. */
function usePosters(taken: Taken): Posters | undefined {
  const [drawn, setDrawn] = useState<{ taken: Taken; posters: Posters }>();
  useEffect(() => {
    let gone = false;
    // The dialog is seen first.
    const timer = setTimeout(async () => {
      const map = await drawTaken(taken);
      const colors = { ...readPaperColors(), paper: "#ffffff" };
      const look = { colors, font: { family: pageFonts() } };
      const turned = (orientation: Orientation) =>
        drawnSvg(map, { ...look, ratio: printedRatio(orientation) });
      const posters = { portrait: turned("portrait"), landscape: turned("landscape") };
      if (!gone) setDrawn({ taken, posters });
    }, 50);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [taken]);
  return drawn?.taken === taken ? drawn.posters : undefined;
}

function sizeWords({ svg, sheet }: Poster): string {
  const size = svgSize(svg);
  const smallest = smallestPoints(size, sheet);
  const points = smallest.toFixed(smallest < 10 ? 1 : 0);
  const better = fittingPaper(size, sheet.orientation);
  if (smallest >= READABLE_POINTS || better === sheet.paper) return words.smallest(points);
  return words.tooSmall({ points, paper: better });
}
