"use client";

import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { messages } from "#components/messages.ts";
import field from "#components/ui/field.module.css";
import type { SearchHit } from "#core/explore/search.ts";
import type { Open } from "#core/explore/view-state.ts";
import styles from "./search-box.module.css";
import { SearchResults } from "./search-results.tsx";

export type SearchBoxProps = {
  /** The best answers to what was typed, at most so many. */
  find: (text: string, most: number) => readonly SearchHit[];
  onOpen: (open: Open) => void;
  label?: string;
};

const MOST = 30;
const words = messages.search;

/** A combobox: the words stay in the field, the arrow keys go through the results, Enter opens one. */
export function SearchBox({ find, onOpen, label = words.label }: SearchBoxProps) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const results = useMemo(() => find(text, MOST), [find, text]);
  const current = Math.min(active, results.length - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const found = results[current];
    if (event.key === "Enter" && found) {
      event.preventDefault();
      onOpen(found.open);
      return;
    }
    const next = movedTo({ key: event.key, from: current, count: results.length });
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  }

  const asked = text.trim() !== "";
  return (
    <div className={field.frame}>
      <label className={field.label}>
        {label}
        <input
          // The dialog gives focus to what carries this attribute; React's own prop does not set it.
          ref={(input) => input?.setAttribute("autofocus", "")}
          type="search"
          role="combobox"
          className={`${field.field} ${styles.text}`}
          autoComplete="off"
          spellCheck={false}
          aria-expanded={results.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={results[current] && `${listId}-${current}`}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className={field.hint} role="status">
        {!asked && words.hint}
        {asked && resultWords(text, results.length)}
      </p>
      <SearchResults
        id={listId}
        results={results}
        active={current}
        onPoint={setActive}
        onOpen={onOpen}
      />
    </div>
  );
}

function resultWords(text: string, count: number): string {
  if (count === 0) return words.nothing(text.trim());
  return count === MOST ? words.most(count) : words.found(count);
}

type Move = { key: string; from: number; count: number };

/** The result that a key goes to, round at the ends; undefined for any other key. */
function movedTo({ key, from, count }: Move): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (from + 1) % count;
  if (key === "ArrowUp") return (from - 1 + count) % count;
  return undefined;
}
