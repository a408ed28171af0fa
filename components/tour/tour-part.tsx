"use client";

import { useState } from "react";
import type { ChangeView } from "#components/explorer/change.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import type { Tour, TourStep } from "#core/debate/tour-schema.ts";
import { startingView } from "#core/explore/view-url.ts";
import { type OwnTour, withOwnTour } from "#core/tour/own-tour.ts";
import { OWN_TOUR } from "#core/tour/tour-place.ts";
import { AuthorPanel } from "./author/author-panel.tsx";
import { TourCard, type TourCardProps } from "./tour-card.tsx";

export type TourPartProps = Omit<TourCardProps, "tour" | "step" | "onEdit"> & {
  tour: Tour | undefined;
  step: TourStep | undefined;
  onChange: ChangeView;
  /** The reader's own tour is to be played as it is now. */
  onOwnTour: (tour: OwnTour) => void;
};

/** The step of the tour that is on; for a tour of one's own also the place where it is made. */
export function TourPart(props: TourPartProps) {
  const { index, tour, step, place, onChange, onOwnTour } = props;
  const [isEditing, setEditing] = useState(false);
  const isOwn = place.id === OWN_TOUR;
  if (isOwn && (isEditing || !tour)) {
    return (
      <AuthorPanel
        index={index}
        view={props.view}
        onChange={onChange}
        onLeave={props.onLeave}
        onPlay={(own) => {
          const playing = withOwnTour(index, own, words.untitled);
          setEditing(false);
          onOwnTour(own);
          onChange(() => startingView(playing, { id: OWN_TOUR, step: 1 }));
        }}
      />
    );
  }
  if (!tour || !step) return null;
  return (
    <TourCard {...props} {...{ tour, step }} onEdit={isOwn ? () => setEditing(true) : undefined} />
  );
}
