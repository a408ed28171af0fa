import { countFilters } from "#components/filters/change-filters.ts";
import { SavedViews } from "#components/filters/saved-views.tsx";
import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { pageLinks } from "#components/statement/links.ts";
import { firstPage } from "#components/table/row-part.ts";
import { StatementTable } from "#components/table/statement-table.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { summarize } from "#core/explore/summary.ts";
import { tableRows } from "#core/explore/table-model.ts";
import { arrangementOf } from "#core/explore/usual-arrangement.ts";
import { openingView } from "#core/explore/view-url.ts";
import { ExplorerFrame } from "./explorer-frame.tsx";
import { ExplorerToolbar } from "./explorer-toolbar.tsx";
import { ListPart } from "./list-part.tsx";
import { StaticMap } from "./map-placeholder.tsx";
import { PrintNotes } from "./print-notes.tsx";
import styles from "./showing.module.css";
import { StaticFilters } from "./static-filters.tsx";
import { SummaryInWords } from "./summary-in-words.tsx";
import { SummaryPart } from "./summary-part.tsx";
import { teaserWords } from "./summary-teaser.ts";
import { ToolbarActions } from "./toolbar-actions.tsx";
import { savedViewHref, viewTabs } from "./view-href.ts";

/** The opening view as plain HTML: what a reader has at once, and what stays without JavaScript. */
export function StaticExplorer({ index }: { index: DebateIndex }) {
  const view = openingView(index);
  const selection = prepareSelect(index)(view);
  const { meta, views } = index.debate;
  const base = sitePath(`/debates/${meta.id}`);
  const { rows, part } = firstPage(tableRows(selection));
  const links = pageLinks(meta.id);
  const summary = summarize(selection);
  return (
    <ExplorerFrame
      shown="map"
      savedViews={
        <SavedViews
          views={views}
          current={views[0]?.id}
          hrefFor={(saved) => savedViewHref(index, saved)}
        />
      }
      toolbar={
        <ExplorerToolbar
          shown="map"
          arrangement={arrangementOf(view, index)}
          tabs={viewTabs(index, view)}
        />
      }
      actions={
        <ToolbarActions filtersOn={countFilters(view.filters)} canUndo={false} canRedo={false} />
      }
      filters={<StaticFilters />}
      notice={<p className={styles.showing}>{messages.filters.showing(selection)}</p>}
      summary={
        <SummaryPart teaser={teaserWords(summary.mostContested)}>
          <SummaryInWords summary={summary} links={links} />
        </SummaryPart>
      }
      figure={<StaticMap />}
      list={
        <ListPart shown="statements" debateHref={base}>
          {part && (
            <p className={styles.showing}>
              {messages.table.page({ first: 1, last: rows.length, of: part.of })}
            </p>
          )}
          <StatementTable
            rows={rows}
            part={part}
            total={selection.total.statements}
            sort={view.sort}
            links={links}
          />
          <PrintNotes index={index} rows={rows} links={links} />
        </ListPart>
      }
    />
  );
}
