import { useEffect, useRef } from "react";
import { messages } from "#components/messages.ts";
import type { SearchHit } from "#core/explore/search.ts";
import { writeOpen } from "#core/explore/view-places.ts";
import type { Open } from "#core/explore/view-state.ts";
import { hitWords } from "./hit-words.ts";
import styles from "./search-box.module.css";

export type SearchResultsProps = {
  id: string;
  results: readonly SearchHit[];
  active: number;
  onPoint: (place: number) => void;
  onOpen: (open: Open) => void;
};

export function SearchResults({ id, results, active, onPoint, onOpen }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={messages.search.title}
      className={styles.results}
    >
      {results.map((result, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles Enter for the active result
        <div
          key={writeOpen(result.open)}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          className={styles.result}
          onPointerMove={() => onPoint(place)}
          onClick={() => onOpen(result.open)}
        >
          <span className={styles.title}>{result.title}</span>
          <span className={styles.kind}>{messages.search.kinds[result.kind]}</span>
          <span className={styles.detail}>{hitWords(result)}</span>
        </div>
      ))}
    </div>
  );
}
