import { memo, useDeferredValue, useMemo, useState } from "react";
import type { Links } from "#components/statement/links.ts";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import type { Selection } from "#core/explore/selection.ts";
import { mostContested, summarize } from "#core/explore/summary.ts";
import { SummaryInWords } from "./summary-in-words.tsx";
import { SummaryPart } from "./summary-part.tsx";
import { teaserWords } from "./summary-teaser.ts";

export type LiveSummaryProps = { selection: Selection; links: Links };

/** The summary of what is shown; none where nothing is. Nothing is worked out while it is closed. */
export const LiveSummary = memo(function LiveSummary(props: LiveSummaryProps) {
  return props.selection.shown.statements === 0 ? null : <OpeningSummary {...props} />;
});

function OpeningSummary(props: LiveSummaryProps) {
  const [open, setOpen] = useState(false);
  return (
    <SummaryPart teaser={useTeaser(props.selection)} onToggle={setOpen}>
      {open && <OpenSummary {...props} />}
    </SummaryPart>
  );
}

/** In larger debates stances are read when the summary is opened. */
const MOST_STATEMENTS = 5_000;

/** Follows the map and the list as well. */
function useTeaser(selection: Selection): string {
  const shown = useAfterPaint(selection);
  return useMemo(() => {
    const isLarge = shown.shown.statements > MOST_STATEMENTS;
    return teaserWords(isLarge ? [] : mostContested(shown));
  }, [shown]);
}

/** Follows the map and the list: what a filter leaves is on the screen first. */
function OpenSummary({ selection, links }: LiveSummaryProps) {
  const shown = useDeferredValue(selection);
  return useMemo(() => <SummaryInWords summary={summarize(shown)} links={links} />, [shown, links]);
}
