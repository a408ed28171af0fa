import { LiveFigure } from "./live-figure.tsx";
import type { Explorer } from "./use-explorer.ts";

/** On a wall the map is narrow and its words are large. */
const WALL_ROOM = 520;

/** The map of the explorer, with everything that can be done from it. */
export function ExplorerMap({ explorer }: { explorer: Explorer }) {
  const { live, view, index, play, actions, changes } = explorer;
  return (
    <LiveFigure
      live={live}
      view={view}
      whole={index}
      room={play.isPresenting ? WALL_ROOM : undefined}
      waits={explorer.mapWaits}
      onAsk={actions.askMap}
      onOpen={changes.setOpen}
      onPick={actions.pick}
      onClear={changes.close}
      onFocus={changes.focusOn}
      onArrange={changes.setArrangement}
      onReduce={changes.setReduction}
      onCopyLink={actions.copyLink}
      announce={explorer.announce}
    />
  );
}
