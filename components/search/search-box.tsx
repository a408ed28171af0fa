"use client";

import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { messages } from "#components/messages.ts";
import field from "#components/ui/field.module.css";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { searchDebate } from "#core/explore/search.ts";
import type { Open } from "#core/explore/view-state.ts";
import styles from "./search-box.module.css";
import { SearchResults } from "./search-results.tsx";

export type SearchBoxProps = { index: DebateIndex; onOpen: (open: Open) => void };

const MOST = 30;
const words = messages.search;

/** A combobox: the words stay in the field, the arrow keys go through the results, Enter opens one. */
export function SearchBox({ index, onOpen }: SearchBoxProps) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const results = useMemo(() => searchDebate(index, text, MOST), [index, text]);
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
        {words.label}
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
