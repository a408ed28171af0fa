"use client";

import { type ReactNode, useEffect, useState } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import { chosenActors } from "#core/tour/chosen-actors.ts";
import styles from "./card-picker.module.css";
import { SheetStyle } from "./sheet-style.tsx";

/** A card a sheet, as many as fit, or a card on each half of a sheet across: A5 when it is cut. */
const PER_SHEET = ["one", "two", "half"] as const;
type PerSheet = (typeof PER_SHEET)[number];

export type CardPickerProps = {
  /** The cards as they are shown, by the name of the actor. */
  cards: readonly { id: string; name: string; language: string | undefined; card: ReactNode }[];
  /** Ids of the actors of each tour. */
  tours: Readonly<Record<string, readonly string[]>>;
};

/** Which cards are shown and printed, and how many stand on a sheet. The address holds the choice. */
export function CardPicker({ cards, tours }: CardPickerProps) {
  const actors = cards.map(({ id }) => id);
  const byDefault = chosenActors(new URLSearchParams(), { actors, tours });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(byDefault));
  const [perSheet, setPerSheet] = useState<PerSheet>("one");

  // The page is the same for everybody when it is built; what its address asks for is known here only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page is there
  useEffect(() => {
    const search = new URLSearchParams(window.location.search);
    setChosen(new Set(chosenActors(search, { actors, tours })));
  }, []);

  function choose(ids: Iterable<string>): void {
    const wanted = new Set(ids);
    setChosen(wanted);
    const list = actors.filter((id) => wanted.has(id)).join(",");
    window.history.replaceState(window.history.state, "", `?actor=${list}`);
  }
  function turn(id: string): void {
    choose(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
  }

  return (
    <>
      <div className={styles.choices}>
        <details>
          <summary>{words.chooseActors(chosen.size, cards.length)}</summary>
          <fieldset className={styles.actors}>
            <legend>{words.actors}</legend>
            {cards.map(({ id, name, language }) => (
              <label key={id} className={styles.actor}>
                <input type="checkbox" checked={chosen.has(id)} onChange={() => turn(id)} />
                <span lang={language}>{name}</span>
              </label>
            ))}
          </fieldset>
        </details>
        <p className={styles.buttons}>
          <Button onClick={() => choose(byDefault)}>{words.actorsOfTour}</Button>
          <Button onClick={() => choose(actors)}>{words.everyActor}</Button>
          <Button onClick={() => choose([])}>{words.noActor}</Button>
        </p>
        <fieldset className={styles.sheet}>
          <legend>{words.perSheet}</legend>
          {PER_SHEET.map((count) => (
            <label key={count} className={styles.actor}>
              <input
                type="radio"
                name="per-sheet"
                checked={perSheet === count}
                onChange={() => setPerSheet(count)}
              />
              <span>{words.cardsOnSheet[count]}</span>
            </label>
          ))}
        </fieldset>
        <p className={styles.buttons}>
          <Button look="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </p>
        <p role="status">{words.cardsShown(chosen.size)}</p>
      </div>
      {perSheet === "half" && <SheetStyle page="size:A4 landscape;margin:9mm" letters="8.4pt" />}
      <div className={styles.cards} data-per-sheet={perSheet}>
        {cards.map(({ id, card }) => (
          <div key={id} hidden={!chosen.has(id)} className={styles.card}>
            {card}
          </div>
        ))}
      </div>
    </>
  );
}
