import type { Debate } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import { tourFacts } from "./tour-facts.ts";
import { TourLinks } from "./tour-links.tsx";
import styles from "./tour-summary.module.css";

/** A tour in the list of tours: what it is about, how long it takes, and every way to use it. */
export function TourSummary({ debate, tour }: { debate: Debate; tour: Tour }) {
  return (
    <section className={styles.summary} aria-labelledby={`tour-${tour.id}`}>
      <h2 id={`tour-${tour.id}`} lang={textLanguage(tour, "title")}>
        {tour.title}
      </h2>
      <p className={styles.facts}>{tourFacts(tour)}</p>
      <p lang={textLanguage(tour, "text")}>{tour.text}</p>
      <TourLinks debate={debate.meta.id} tour={tour.id} />
    </section>
  );
}
