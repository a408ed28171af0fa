import { ActiveFilters } from "#components/filters/active-filters.tsx";
import { countFilters } from "#components/filters/change-filters.ts";
import { NothingMatches } from "#components/filters/nothing-matches.tsx";
import { messages } from "#components/messages.ts";
import { loosen } from "#core/explore/filter/loosen.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";
import type { ChangeView } from "./change.ts";
import { FocusNotice } from "./focus-notice.tsx";
import { IgnoredNotice } from "./ignored-notice.tsx";
import styles from "./showing.module.css";

export type LiveNoticeProps = {
  selection: Selection;
  onFilters: (filters: Filters) => void;
  onChange: ChangeView;
};

/** What the view is reduced to: filters in use and focus, each with its way out; where nothing is left, every way back. */
export function LiveNotice({ selection, onFilters, onChange }: LiveNoticeProps) {
  const { filters, focus } = selection.view;
  const isWhole = focus === undefined && countFilters(filters) === 0;
  return (
    <>
      <IgnoredNotice index={selection.index} />
      {isWhole && <p className={styles.showing}>{messages.filters.showing(selection)}</p>}
      <ActiveFilters selection={selection} onChange={onFilters} />
      {focus && (
        <FocusNotice
          index={selection.index}
          focus={focus}
          onFocus={(next) => onChange((now) => ({ ...now, focus: next }))}
        />
      )}
      {selection.shown.statements === 0 && (
        <NothingMatches
          selection={selection}
          loosened={loosen(selection)}
          onView={({ filters, focus: kept }) =>
            onChange((now) => ({ ...now, filters, focus: kept }))
          }
        />
      )}
    </>
  );
}
