"use client";

import { type ReactNode, useState } from "react";
import { timelineMessages } from "#components/messages/timeline.ts";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./change-list.module.css";

export type FewFirstProps<Thing> = {
  things: readonly Thing[];
  /** A name for each, different from the others. */
  keyOf: (thing: Thing) => string | number;
  draw: (thing: Thing) => ReactNode;
  className?: string | undefined;
};

const FEW = 8;

/** A list that begins with a few; the reader asks for all. Two more than the few are not worth a button. */
export function FewFirst<Thing>(props: FewFirstProps<Thing>) {
  const { things, keyOf, draw, className = styles.list } = props;
  const [all, setAll] = useState(false);
  const isLong = things.length > FEW + 2;
  const shown = all || !isLong ? things : things.slice(0, FEW);
  return (
    <>
      <ul className={className}>
        {shown.map((thing) => (
          <li key={keyOf(thing)}>{draw(thing)}</li>
        ))}
      </ul>
      {isLong && (
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? messages.filters.showFewer : timelineMessages.showAll(things.length)}
        </Button>
      )}
    </>
  );
}
