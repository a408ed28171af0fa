import { memo, useMemo } from "react";
import { SavedViews } from "#components/filters/saved-views.tsx";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { View } from "#core/debate/schema.ts";
import { parseQuery, readView } from "#core/explore/view-url.ts";
import type { ChangeView } from "./change.ts";
import { currentSavedView } from "./current-saved-view.ts";
import { savedViewHref } from "./view-href.ts";

export type LiveSavedViewsProps = { index: DebateIndex; query: string; onChange: ChangeView };

const Views = memo(SavedViews);

/** The saved views; the one whose filters are on is marked, whatever is open. Map and list come first. */
export const LiveSavedViews = memo(function LiveSavedViews(props: LiveSavedViewsProps) {
  const { index, onChange } = props;
  const query = useAfterPaint(props.query);
  const current = useMemo(
    () => currentSavedView(index, readView(new URLSearchParams(query), index)),
    [index, query],
  );
  const ways = useMemo(
    () => ({
      hrefFor: (saved: View) => savedViewHref(index, saved),
      onOpen: (saved: View) =>
        onChange(({ tour }) => ({ ...parseQuery(saved.query, index), tour })),
    }),
    [index, onChange],
  );
  return <Views views={index.debate.views} current={current?.id} {...ways} />;
});
