"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { showOwnDebate } from "#components/debate-path.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import type { Tour } from "#core/debate/tour-schema.ts";
import { tourFrom } from "#core/tour/own-tour.ts";
import { OWN_TOUR } from "#core/tour/tour-place.ts";
import { AllNotes } from "./all-notes.tsx";
import { readKeptTour } from "./author/kept-tour.ts";
import { PresenterDesk } from "./presenter-desk.tsx";

/** The presenter's notes of the reader's own tour, as this browser keeps it. */
export function OwnNotes() {
  const search = useSearchParams();
  const debate = search.get("debate") ?? "";
  const isOwnFile = search.get("file") === "own";
  const [tour, setTour] = useState<Tour>();
  // What the browser keeps is known there only.
  useEffect(() => {
    showOwnDebate(isOwnFile ? debate : undefined);
    const kept = readKeptTour(debate);
    // Without the debate at hand every guess is taken to have its answer.
    const statements = kept.steps.flatMap(({ guess }) => guess ?? []);
    setTour(tourFrom(kept, { id: OWN_TOUR, unnamed: words.untitled, statements }));
  }, [debate, isOwnFile]);
  if (tour === undefined) return null;
  return (
    <PageFrame title={tour.title} kind={words.notes} lead={words.notesLead}>
      {tour.steps.length === 0 ? (
        <p>{words.noSteps}</p>
      ) : (
        <>
          <PresenterDesk debate={debate} tour={tour} />
          <AllNotes debate={debate} tour={tour} />
        </>
      )}
    </PageFrame>
  );
}
