import { tourMessages as words } from "#components/messages/tour.ts";
import { sitePath } from "#components/site-path.ts";
import styles from "./tour-links.module.css";
import { tourPaths } from "./tour-paths.ts";

export type TourLinksProps = {
  debate: string;
  tour: string;
  /** The page these links stand on. */
  without?: "page" | "handout" | "notes";
};

/** Every way to use a tour: on the map, as a page, on paper, with notes, with role cards. */
export function TourLinks({ debate, tour, without }: TourLinksProps) {
  const paths = tourPaths(debate, tour);
  return (
    <ul className={styles.links}>
      <li>
        <a href={paths.step(1)} className={styles.start}>
          {words.take}
        </a>
      </li>
      {without !== "page" && paths.page !== undefined && (
        <li>
          <a href={paths.page}>{words.page}</a>
        </li>
      )}
      {without !== "handout" && paths.handout !== undefined && (
        <li>
          <a href={paths.handout}>{words.handout}</a>
        </li>
      )}
      {without !== "notes" && paths.notes !== undefined && (
        <li>
          <a href={paths.notes}>{words.notes}</a>
        </li>
      )}
      <li>
        <a href={`${sitePath(`/debates/${debate}`)}/role-cards?tour=${tour}`}>{words.roleCards}</a>
      </li>
    </ul>
  );
}
