"use client";

import type { ViewPartProps } from "#components/view-part.ts";

export function ResearchView({ selection }: ViewPartProps) {
  return <p>{selection.shown.actors}</p>;
}
