import type { ReactNode, Ref } from "react";
import { messages } from "#components/messages.ts";
import type { Shown } from "#core/explore/view-state.ts";
import styles from "./list-part.module.css";

export type ListPartProps = {
  shown: Exclude<Shown, "map">;
  /** Address of the debate, whose pages hold all of it, for reading without the explorer; undefined without pages. */
  debateHref: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
};

const words = messages.explorer;

const HEADINGS = {
  ...words.shown,
  statements: words.statementsHeading,
  actors: words.actorsHeading,
  time: words.timeHeading,
} as const;

/** The list below the map, or in its place: heading, the list, and the way to all of it. */
export function ListPart({ shown, debateHref, children, ref }: ListPartProps) {
  const heading = HEADINGS[shown];
  return (
    <section ref={ref} className={styles.part} aria-labelledby="explorer-list">
      <div className={styles.head}>
        <h2 id="explorer-list" tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        {debateHref === undefined ? null : (
          <p className={styles.links}>
            <a href={`${debateHref}/statements`}>{words.allStatements}</a>
            <a href={`${debateHref}/positions`}>{words.allPositions}</a>
            <a href={`${debateHref}/actors`}>{words.allActors}</a>
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
