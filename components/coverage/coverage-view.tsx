"use client";

import type { ViewPartProps } from "#components/view-part.ts";

export function CoverageView({ selection }: ViewPartProps) {
  return <p>{selection.shown.actors}</p>;
}
