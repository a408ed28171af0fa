import { memo } from "react";
import { SavedViews } from "#components/filters/saved-views.tsx";
import { useCurrentInSight } from "#components/ui/use-current-in-sight.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { View } from "#core/debate/schema.ts";
import { parseQuery, readView } from "#core/explore/view-url.ts";
import type { ChangeView } from "./change.ts";
import { currentSavedView } from "./current-saved-view.ts";
import { savedViewHref } from "./view-href.ts";

export type LiveSavedViewsProps = { index: DebateIndex; query: string; onChange: ChangeView };

/** The saved views; the one whose filters are on is marked, whatever is open. */
export const LiveSavedViews = memo(function LiveSavedViews(props: LiveSavedViewsProps) {
  const { index, query, onChange } = props;
  const now = readView(new URLSearchParams(query), index);
  const current = currentSavedView(index, now);
  const around = useCurrentInSight(current?.id);
  return (
    <div ref={around}>
      <SavedViews
        views={index.debate.views}
        current={current?.id}
        hrefFor={(saved: View) => savedViewHref(index, saved)}
        onOpen={(saved: View) =>
          onChange(({ tour }) => ({ ...parseQuery(saved.query, index), tour }))
        }
      />
    </div>
  );
});
