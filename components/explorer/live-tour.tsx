import { TourSlot } from "#components/tour/tour-slot.tsx";
import type { TourPlace } from "#core/explore/view-state.ts";
import type { Explorer } from "./use-explorer.ts";

export type LiveTourProps = { explorer: Explorer; place: TourPlace };

/** The tour that is on, at its step. */
export function LiveTour({ explorer, place }: LiveTourProps) {
  const { index, play, view, links, announce, singleKeys, control, setOwnTour } = explorer;
  const { tour, step } = play;
  return (
    <TourSlot
      {...{ index, tour, place, step, view, links, announce, singleKeys }}
      isRevealed={play.isRevealed}
      onReveal={play.setRevealed}
      onGo={play.goTo}
      onLeave={play.leave}
      isPresenting={play.isPresenting}
      onPresent={play.setPresenting}
      onChange={control.change}
      onOwnTour={setOwnTour}
    />
  );
}
