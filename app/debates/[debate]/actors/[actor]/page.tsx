import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireDebate } from "#app/require-debate.ts";
import { messages } from "#components/messages.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { ExplorerLink } from "#components/page/explorer-link.tsx";
import { numberSources } from "#components/page/numbered-sources.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { SourceReferences } from "#components/page/source-references.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { ActorView } from "#components/panel/actor-view.tsx";
import { readingLinks } from "#components/statement/links.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { actorDetail } from "#core/explore/details/actor-detail.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { findDebate } from "#server/library.ts";

type Props = { params: Promise<{ debate: string; actor: string }> };

export async function generateStaticParams({ params }: { params: { debate: string } }) {
  const index = await findDebate(params.debate);
  return (index?.actors ?? []).map(({ id }) => ({ actor: id }));
}

async function load({ params }: Props) {
  const index = await requireDebate({ params });
  const detail = actorDetail(selectWholeDebate(index), (await params).actor);
  if (detail === undefined) notFound();
  return { meta: index.debate.meta, detail };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { meta, detail } = await load(props);
  const { actor, statements } = detail;
  return {
    title: `${actor.name} · ${meta.title}`,
    description: messages.pages.actorSummary({
      actor: actor.name,
      role: actor.role,
      statements: messages.panel.statements(statements.length),
      debate: meta.title,
    }),
  };
}

export default async function ActorPage(props: Props) {
  const { meta, detail } = await load(props);
  const links = readingLinks(meta.id);
  const { sources, numbers } = numberSources(detail.statements);
  return (
    <PageFrame
      title={detail.actor.name}
      lead={<p lang={textLanguage(detail.actor, "role")}>{detail.actor.role}</p>}
      trail={debateTrail(meta, "actors")}
    >
      <ExplorerLink debate={meta.id} open={`actor.${detail.actor.id}`} />
      <ActorView detail={detail} links={links} level={2} sourceNumbers={numbers} />
      <StanceKey />
      <SourceReferences sources={sources} links={links} />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
