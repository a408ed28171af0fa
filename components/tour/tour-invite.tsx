import { tourMessages as words } from "#components/messages/tour.ts";
import type { Debate } from "#core/debate/schema.ts";
import { tourFacts } from "./tour-facts.ts";
import styles from "./tour-invite.module.css";
import { tourPaths } from "./tour-paths.ts";

/** The way into the debate's first tour. Not there while a tour is on. */
export function TourInvite({ debate }: { debate: Debate }) {
  const [tour] = debate.tours;
  if (tour === undefined) return null;
  const { step, page } = tourPaths(debate.meta.id, tour.id);
  return (
    <>
      <a href={step(1)} className={styles.invite} title={tourFacts(tour)}>
        {words.take}
      </a>
      <a href={page} className={`${styles.invite} ${styles.withoutScript}`} title={tourFacts(tour)}>
        {words.take}
      </a>
    </>
  );
}
