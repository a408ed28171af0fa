"use client";

import { type ReactNode, useState } from "react";
import { timelineMessages } from "#components/messages/timeline.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./change-list.module.css";

export type FewFirstProps<Thing> = {
  things: readonly Thing[];
  /** A name for each, different from the others. */
  keyOf: (thing: Thing) => string | number;
  draw: (thing: Thing) => ReactNode;
};

const FEW = 8;

/** A list that begins with a few; the reader asks for all. Two more than the few are not worth a button. */
export function FewFirst<Thing>({ things, keyOf, draw }: FewFirstProps<Thing>) {
  const [all, setAll] = useState(false);
  const shown = all || things.length <= FEW + 2 ? things : things.slice(0, FEW);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((thing) => (
          <li key={keyOf(thing)}>{draw(thing)}</li>
        ))}
      </ul>
      {shown.length < things.length && (
        <Button onClick={() => setAll(true)}>{timelineMessages.showAll(things.length)}</Button>
      )}
    </>
  );
}
