"use client";

import { useEffect, useState } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceRow } from "#components/ui/choice-row.tsx";
import { drawnSvg, drawTaken, svgSize } from "./drawn.ts";
import {
  fittingSheet,
  ORIENTATIONS,
  PAPER_NAMES,
  type Paper,
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
  const svg = usePoster(taken);
  const [chosen, setChosen] = useState<Partial<Sheet>>({});
  const size = svg === undefined ? undefined : svgSize(svg);
  const sheet = size === undefined ? undefined : { ...fittingSheet(size), ...chosen };
  // Nothing is proposed before the poster is drawn: paper that is marked must not change by itself.
  const marked: Partial<Sheet> = sheet ?? chosen;

  function print(): void {
    if (svg === undefined || sheet === undefined) return;
    say(words.opened);
    printPoster({ svg, sheet, name: taken.stem });
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
      <p className={styles.hint}>{size && sheet ? sizeWords(size, sheet) : ""}</p>
      <Button aria-disabled={svg === undefined || undefined} onClick={print}>
        {words.print}
      </Button>
    </Part>
  );
}

/** The poster on white paper, in the fonts that the page has loaded; undefined until it is drawn. */
function usePoster(taken: Taken): string | undefined {
  const [poster, setPoster] = useState<{ taken: Taken; svg: string }>();
  useEffect(() => {
    let gone = false;
    // The dialog is seen first.
    const timer = setTimeout(async () => {
      const drawn = await drawTaken(taken);
      const colors = { ...readPaperColors(), paper: "#ffffff" };
      const svg = drawnSvg(drawn, { colors, font: { family: pageFonts() } });
      if (!gone) setPoster({ taken, svg });
    }, 50);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [taken]);
  return poster?.taken === taken ? poster.svg : undefined;
}

function sizeWords(size: { width: number; height: number }, sheet: Sheet): string {
  const smallest = smallestPoints(size, sheet);
  const points = smallest.toFixed(smallest < 10 ? 1 : 0);
  const better = fittingSheet(size).paper;
  if (smallest >= READABLE_POINTS || better === sheet.paper) return words.smallest(points);
  return words.tooSmall({ points, paper: better });
}
