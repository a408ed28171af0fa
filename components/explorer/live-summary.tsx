import { memo, useDeferredValue, useMemo, useState } from "react";
import type { Links } from "#components/statement/links.ts";
import type { Selection } from "#core/explore/selection.ts";
import { summarize } from "#core/explore/summary.ts";
import { SummaryInWords } from "./summary-in-words.tsx";
import { SummaryPart } from "./summary-part.tsx";

export type LiveSummaryProps = { selection: Selection; links: Links };

/** The summary of what is shown. Nothing is worked out while it is closed; open, it follows the map and the list. */
export const LiveSummary = memo(function LiveSummary({ selection, links }: LiveSummaryProps) {
  const [open, setOpen] = useState(false);
  const shown = useDeferredValue(selection);
  if (selection.shown.statements === 0) return null;
  return (
    <SummaryPart onToggle={setOpen}>
      {open && <OpenSummary selection={shown} links={links} />}
    </SummaryPart>
  );
});

const OpenSummary = memo(function OpenSummary({ selection, links }: LiveSummaryProps) {
  const summary = useMemo(() => summarize(selection), [selection]);
  return <SummaryInWords summary={summary} links={links} />;
});
