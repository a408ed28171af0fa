import { tourMessages as words } from "#components/messages/tour.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import styles from "./all-notes.module.css";
import { stepLanguage } from "./step-language.ts";
import { tourPaths } from "./tour-paths.ts";

/** The notes of every step in their order: to read beforehand or to print. */
export function AllNotes({ debate, tour }: { debate: string; tour: Tour }) {
  const paths = tourPaths(debate, tour.id);
  return (
    <section className={styles.all} aria-labelledby="all-notes">
      <h2 id="all-notes">{words.allNotes}</h2>
      <ol>
        {tour.steps.map((step, before) => (
          <li key={paths.step(before + 1)}>
            <h3 lang={stepLanguage(tour, before + 1, "title")}>{step.title}</h3>
            {step.minutes !== undefined && (
              <p className={styles.minutes}>{words.minutes(step.minutes)}</p>
            )}
            <p lang={stepLanguage(tour, before + 1, "notes")}>{step.notes ?? words.noNotes}</p>
            {step.question !== undefined && (
              <p lang={stepLanguage(tour, before + 1, "question")}>
                <strong>{words.question}:</strong> {step.question}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
