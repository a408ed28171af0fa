import type { Metadata } from "next";
import { Suspense } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import { OwnNotes } from "#components/tour/own-notes.tsx";

export const metadata: Metadata = { title: words.notes, robots: { index: false } };

/** The presenter's notes of a tour that only the reader's browser has: the address says of which debate. */
export default function OwnNotesPage() {
  return (
    <Suspense>
      <OwnNotes />
    </Suspense>
  );
}
