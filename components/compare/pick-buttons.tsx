"use client";

import { compareMessages as words } from "#components/messages/compare.ts";
import { Button } from "#components/ui/button.tsx";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import styles from "./pick-buttons.module.css";

type PickButtonsProps = { actor: string; onPick: (pick: ActorPick) => void };

/** From one actor to another: side by side, or how the two are connected. */
export function PickButtons({ actor, onPick }: PickButtonsProps) {
  return (
    <div className={styles.buttons}>
      <Button onClick={() => onPick({ purpose: "compare", actors: [actor] })}>
        {words.compareWith}
      </Button>
      <Button onClick={() => onPick({ purpose: "connect", actor })}>{words.connectWith}</Button>
    </div>
  );
}
