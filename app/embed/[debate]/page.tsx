import type { Metadata } from "next";
import { type DebateParams, listDebateParams, requireDebate } from "#app/require-debate.ts";
import { EmbedFrame } from "#components/embed/embed-frame.tsx";
import { EmbedLoader } from "#components/embed/embed-loader.tsx";
import { StaticMap } from "#components/embed/static-map.tsx";
import { viewHref } from "#components/explorer/view-href.ts";
import { sitePath } from "#components/site-path.ts";
import { pageLinks } from "#components/statement/links.ts";
import { StatementTable } from "#components/table/statement-table.tsx";
import { prepareSelect } from "#core/explore/select.ts";
import { tableRows } from "#core/explore/table-model.ts";
import { openingView } from "#core/explore/view-url.ts";

export const dynamicParams = false;

export const generateStaticParams = listDebateParams;

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const { debate } = await requireDebate(props);
  return { title: debate.meta.title, robots: { index: false, follow: true } };
}

/** The map of a debate for a frame in somebody else's page; the query says which view. */
export default async function EmbedPage(props: DebateParams) {
  const index = await requireDebate(props);
  const { meta } = index.debate;
  const view = openingView(index);
  const selection = prepareSelect(index)(view);
  return (
    <EmbedLoader dataHref={sitePath(`/debates/${meta.id}/explorer.json`)}>
      <EmbedFrame
        meta={meta}
        tally={selection}
        href={viewHref(index, view)}
        map={<StaticMap />}
        list={
          <StatementTable
            rows={tableRows(selection)}
            total={selection.total.statements}
            sort={view.sort}
            links={pageLinks(meta.id)}
          />
        }
      />
    </EmbedLoader>
  );
}
