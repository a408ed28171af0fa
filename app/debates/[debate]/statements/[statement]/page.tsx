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
import { StatementView } from "#components/panel/statement-view.tsx";
import { formatDate } from "#components/statement/format-date.ts";
import { readingLinks } from "#components/statement/links.ts";
import { statementItems, unvisited } from "#components/take-away/cite-items.ts";
import { CiteNote } from "#components/take-away/cite-note.tsx";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { findDebate } from "#server/library.ts";

const { kinds } = takeAwayMessages.references;

type Props = { params: Promise<{ debate: string; statement: string }> };

export async function generateStaticParams({ params }: { params: { debate: string } }) {
  const index = await findDebate(params.debate);
  return (index?.statements ?? []).map(({ id }) => ({ statement: id }));
}

async function load({ params }: Props) {
  const index = await requireDebate({ params });
  const number = index.statementNumber.get((await params).statement);
  const detail =
    number === undefined ? undefined : statementDetail(selectWholeDebate(index), number);
  if (detail === undefined) notFound();
  return { index, meta: index.debate.meta, detail };
}

function titleOf({ actor, position }: Awaited<ReturnType<typeof load>>["detail"]): string {
  return messages.pages.statementTitle({ actor: actor.name, position: position.label });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { meta, detail } = await load(props);
  const date = formatDate(detail.statement.date);
  return {
    title: `${titleOf(detail)}, ${date} · ${meta.title}`,
    description: detail.statement.paraphrase,
  };
}

export default async function StatementPage(props: Props) {
  const { index, meta, detail } = await load(props);
  const visit = { kinds, site: messages.site.name, url: "", accessed: meta.updated };
  return (
    <PageFrame
      title={titleOf(detail)}
      kind={messages.pages.statement}
      trail={debateTrail(meta, "statements")}
    >
      <ExplorerLink debate={meta.id} open={`statement.${detail.statement.id}`} />
      <StatementView detail={detail} links={readingLinks(meta.id)} level={2} />
      <CiteNote items={unvisited(statementItems(detail, index, visit))} ownPage />
      <StanceKey />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
