"use client";

import { useCallback, useEffect, useRef } from "react";
import { tourMessages } from "#components/messages/tour.ts";
import { messages } from "#components/messages.ts";
import type { Selection } from "#core/explore/selection.ts";
import { focusName } from "./focus-notice.tsx";
import type { Announce } from "./use-announcer.tsx";

const words = messages.explorer;

export type ResultWords = {
  /** Say next time that the result came by undo or redo. */
  because: (cause: "undo" | "redo") => void;
};

const SHORTLY_MS = 1000;

/** Says once what a filter, a focus, a step of a tour, an undo or the loading has led to. */
export function useResultWords(
  selection: Selection,
  announce: Announce,
  step: string | undefined,
): ResultWords {
  const cause = useRef<{ is: Cause; at: number }>({ is: "load", at: Number.POSITIVE_INFINITY });
  const focusBefore = useRef(selection.view.focus);
  const stepBefore = useRef<string>(undefined);
  const because = useCallback(
    (is: "undo" | "redo") => {
      cause.current = { is, at: performance.now() };
      announce(CAUSES[is](""));
    },
    [announce],
  );
  useEffect(() => {
    const { is, at } = cause.current;
    const still = performance.now() - at < SHORTLY_MS;
    const { focus } = selection.view;
    const lead = [
      step === stepBefore.current ? "" : `${step ?? tourMessages.closed} `,
      focus === focusBefore.current ? "" : `${focusWords(selection)} `,
    ].join("");
    announce(lead + CAUSES[still ? is : "filter"](words.result(selection)));
    cause.current = { is: "filter", at: 0 };
    focusBefore.current = focus;
    stepBefore.current = step;
  }, [selection, announce, step]);
  return { because };
}

function focusWords({ index, view: { focus } }: Selection): string {
  if (!focus) return words.focusCleared;
  return `${words.focused({ name: focusName(index, focus), degree: focus.degree })}.`;
}

type Cause = keyof typeof CAUSES;

const CAUSES = {
  load: words.ready,
  undo: words.undone,
  redo: words.redone,
  filter: (result: string) => result,
} as const;
