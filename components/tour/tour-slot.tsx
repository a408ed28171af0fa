"use client";

import { type ComponentType, useCallback, useEffect, useState } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import type { TourPartProps } from "./tour-part.tsx";
import { tourPaths } from "./tour-paths.ts";
import styles from "./tour-slot.module.css";

/** Loads the tour's own script when a tour is on, and stands in for it until then or where it fails. */
export function TourSlot(props: TourPartProps) {
  const [Part, setPart] = useState<ComponentType<TourPartProps>>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./tour-part.tsx").then(
      (module) => setPart(() => module.TourPart),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  return (
    <div className={styles.slot} data-slot="tour">
      {Part && <Part {...props} />}
      {!Part && !failed && <p className={styles.waiting}>{words.loading}</p>}
      {failed && (
        <div className={styles.waiting}>
          <p role="alert">{words.failed}</p>
          <p>
            <a href={tourPaths(props.index.debate.meta.id, props.place.id).page}>{words.page}</a>
          </p>
          <Button onClick={load}>{words.retry}</Button>
        </div>
      )}
    </div>
  );
}
