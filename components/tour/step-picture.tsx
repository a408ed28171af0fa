import { summaryWords } from "#components/map/node-words.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { TourStep } from "#core/debate/tour-schema.ts";
import { mapFigure } from "./map-figure.ts";
import styles from "./step-picture.module.css";

export type StepPictureProps = {
  index: DebateIndex;
  step: TourStep;
  /** What the picture is of. */
  title: string;
  /** Keeps the ids of several pictures on a page apart. */
  prefix: string;
};

/** The map of a step as a picture in the page; what it holds is also said in words below it. */
export function StepPicture({ index, step, title, prefix }: StepPictureProps) {
  const { model, box, markup } = mapFigure(index, { step, prefix });
  const summary = summaryWords(model);
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={`${title}. ${summary}`}
        viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
        width={box.width}
        height={box.height}
        className={styles.picture}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, whose words are escaped where it is made
        dangerouslySetInnerHTML={{ __html: markup }}
      />
      <figcaption>{summary}</figcaption>
    </figure>
  );
}
