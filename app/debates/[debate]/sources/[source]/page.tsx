import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireDebate } from "#app/require-debate.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { messages } from "#components/messages.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { ExplorerLink } from "#components/page/explorer-link.tsx";
import { PageFrame } from "#components/page/page-frame.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { SourceView } from "#components/panel/source-view.tsx";
import { readingLinks } from "#components/statement/links.ts";
import { sourceTitle } from "#components/statement/source-title.ts";
import { unvisited } from "#components/take-away/cite-items.ts";
import { CiteNote } from "#components/take-away/cite-note.tsx";
import { citeSource } from "#core/cite/cite-source.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { sourceDetail } from "#core/explore/details/source-detail.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { findDebate } from "#server/library.ts";

const { kinds } = takeAwayMessages.references;

type Props = { params: Promise<{ debate: string; source: string }> };

export async function generateStaticParams({ params }: { params: { debate: string } }) {
  const index = await findDebate(params.debate);
  return (index?.sources ?? []).map(({ id }) => ({ source: id }));
}

async function load({ params }: Props) {
  const index = await requireDebate({ params });
  const detail = sourceDetail(selectWholeDebate(index), (await params).source);
  if (detail === undefined) notFound();
  return { meta: index.debate.meta, detail };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { meta, detail } = await load(props);
  const { source, statements } = detail;
  return {
    title: `${source.publisher}: ${source.title} · ${meta.title}`,
    description: messages.pages.sourceSummary({
      publisher: source.publisher,
      statements: messages.panel.statements(statements.length),
    }),
  };
}

export default async function SourcePage(props: Props) {
  const { meta, detail } = await load(props);
  const { source } = detail;
  return (
    <PageFrame
      title={sourceTitle(source)}
      titleLanguage={source.titleExact ? source.language : textLanguage(source, "title")}
      kind={`${messages.pages.source}: ${source.publisher}`}
      trail={debateTrail(meta, "sources")}
    >
      <ExplorerLink debate={meta.id} open={`source.${source.id}`} />
      <SourceView detail={detail} links={readingLinks(meta.id)} level={2} />
      <CiteNote items={unvisited([citeSource(source, { accessed: meta.updated, kinds })])} />
      <StanceKey />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
