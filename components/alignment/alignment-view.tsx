"use client";

import type { ViewPartProps } from "#components/view-part.ts";

export function AlignmentView({ selection }: ViewPartProps) {
  return <p>{selection.shown.actors}</p>;
}
