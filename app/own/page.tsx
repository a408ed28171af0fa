import type { Metadata } from "next";
import { Suspense } from "react";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { OwnDebate } from "#components/own-file/own-debate.tsx";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** A debate that only the reader's browser has: the address says which. */
export default function OwnPage() {
  return (
    <Suspense>
      <OwnDebate />
    </Suspense>
  );
}
