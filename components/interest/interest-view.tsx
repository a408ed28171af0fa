"use client";

import type { ViewPartProps } from "#components/view-part.ts";

export function InterestView({ selection }: ViewPartProps) {
  return <p>{selection.shown.actors}</p>;
}
