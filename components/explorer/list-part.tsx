import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import styles from "./list-part.module.css";

export type ListPartProps = {
  shown: "statements" | "actors";
  /** Addresses of the pages that hold all of it, for reading without the explorer. */
  allHref: string;
  children: ReactNode;
};

const words = messages.explorer;

/** The list below the map, or in its place: heading, the list, and the way to all of it. */
export function ListPart({ shown, allHref, children }: ListPartProps) {
  const heading = shown === "actors" ? words.actorsHeading : words.statementsHeading;
  return (
    <section className={styles.part} aria-labelledby="explorer-list">
      <div className={styles.head}>
        <h2 id="explorer-list" tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        <a href={allHref}>{shown === "actors" ? words.allActors : words.allStatements}</a>
      </div>
      {children}
    </section>
  );
}
