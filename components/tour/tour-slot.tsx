"use client";

import { type ComponentType, useCallback, useEffect, useState } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import type { TourCardProps } from "./tour-card.tsx";
import { tourPaths } from "./tour-paths.ts";
import styles from "./tour-slot.module.css";

/** Loads the tour's own script when a tour is on, and stands in for it until then or where it fails. */
export function TourSlot(props: TourCardProps) {
  const [Card, setCard] = useState<ComponentType<TourCardProps>>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./tour-card.tsx").then(
      (module) => setCard(() => module.TourCard),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  return (
    <div className={styles.slot} data-slot="tour">
      {Card && <Card {...props} />}
      {!Card && !failed && <p className={styles.waiting}>{words.loading}</p>}
      {failed && (
        <div className={styles.waiting}>
          <p role="alert">{words.failed}</p>
          <p>
            <a href={tourPaths(props.index.debate.meta.id, props.tour.id).page}>{words.page}</a>
          </p>
          <Button onClick={load}>{words.retry}</Button>
        </div>
      )}
    </div>
  );
}
