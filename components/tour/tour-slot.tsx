"use client";

import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import { useLoaded } from "#components/ui/use-loaded.ts";
import type { TourPartProps } from "./tour-part.tsx";
import { tourPaths } from "./tour-paths.ts";
import styles from "./tour-slot.module.css";

const fetchPart = () => import("./tour-part.tsx");

/** Loads the tour's own script when a tour is on, and stands in for it until then or where it fails. */
export function TourSlot(props: TourPartProps) {
  const { module, failed, load } = useLoaded(fetchPart);
  const { page } = tourPaths(props.index.debate.meta.id, props.place.id);
  return (
    <div className={styles.slot} data-slot="tour">
      {module && <module.TourPart {...props} />}
      {!module && !failed && <p className={styles.waiting}>{words.loading}</p>}
      {failed && (
        <div className={styles.waiting}>
          <p role="alert">{page === undefined ? words.failed : words.failedHasPage}</p>
          {page !== undefined && (
            <p>
              <a href={page}>{words.page}</a>
            </p>
          )}
          <Button onClick={load}>{words.retry}</Button>
        </div>
      )}
    </div>
  );
}
