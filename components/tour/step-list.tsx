import { tourMessages as words } from "#components/messages/tour.ts";
import { followHere } from "#components/ui/follow-here.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import { stepLanguage } from "./step-language.ts";
import styles from "./step-list.module.css";
import { tourPaths } from "./tour-paths.ts";

export type StepListProps = {
  tour: Tour;
  debate: string;
  current: number;
  onGo: (step: number) => void;
};

/** All steps as links; each is the address of its step. */
export function StepList({ tour, debate, current, onGo }: StepListProps) {
  const paths = tourPaths(debate, tour.id);
  return (
    <details className={styles.steps}>
      <summary>{words.allSteps}</summary>
      <ol>
        {tour.steps.map((step, before) => (
          <li key={paths.step(before + 1)}>
            <a
              href={paths.step(before + 1)}
              lang={stepLanguage(tour, before + 1, "title")}
              aria-current={before + 1 === current ? "step" : undefined}
              onClick={followHere(() => onGo(before + 1))}
            >
              {step.title}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
