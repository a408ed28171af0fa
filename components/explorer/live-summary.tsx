import { memo, useDeferredValue, useMemo, useState } from "react";
import type { Links } from "#components/statement/links.ts";
import type { Selection } from "#core/explore/selection.ts";
import { summarize } from "#core/explore/summary.ts";
import { SummaryInWords } from "./summary-in-words.tsx";
import { SummaryPart } from "./summary-part.tsx";

export type LiveSummaryProps = { selection: Selection; links: Links };

/** The summary of what is shown; none where nothing is. Nothing is worked out while it is closed. */
export const LiveSummary = memo(function LiveSummary(props: LiveSummaryProps) {
  return props.selection.shown.statements === 0 ? null : <OpeningSummary {...props} />;
});

function OpeningSummary(props: LiveSummaryProps) {
  const [open, setOpen] = useState(false);
  return <SummaryPart onToggle={setOpen}>{open && <OpenSummary {...props} />}</SummaryPart>;
}

/** Follows the map and the list: what a filter leaves is on the screen first. */
function OpenSummary({ selection, links }: LiveSummaryProps) {
  const shown = useDeferredValue(selection);
  return useMemo(() => <SummaryInWords summary={summarize(shown)} links={links} />, [shown, links]);
}
