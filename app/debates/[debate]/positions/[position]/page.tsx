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
import { StatementsByActor } from "#components/page/statements-by-actor.tsx";
import { PositionView } from "#components/panel/position-view.tsx";
import { readingLinks } from "#components/statement/links.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { tiesOfPosition } from "#core/explore/details/ties-of-position.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { findDebate } from "#server/library.ts";

type Props = { params: Promise<{ debate: string; position: string }> };

export async function generateStaticParams({ params }: { params: { debate: string } }) {
  const index = await findDebate(params.debate);
  return (index?.positions ?? []).map(({ id }) => ({ position: id }));
}

async function load({ params }: Props) {
  const index = await requireDebate({ params });
  const detail = positionDetail(selectWholeDebate(index), (await params).position);
  if (detail === undefined) notFound();
  return { meta: index.debate.meta, detail };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { meta, detail } = await load(props);
  const { position, stands } = detail;
  return {
    title: `${position.label} · ${meta.title}`,
    description: messages.pages.positionSummary({
      proposition: position.proposition,
      support: stands.support.length,
      oppose: stands.oppose.length,
    }),
  };
}

export default async function PositionPage(props: Props) {
  const { meta, detail } = await load(props);
  const links = readingLinks(meta.id);
  const ties = tiesOfPosition(detail);
  const { sources, numbers } = numberSources(ties.flatMap(({ statements }) => statements));
  return (
    <PageFrame
      title={detail.position.proposition}
      titleLanguage={textLanguage(detail.position, "proposition")}
      kind={`${messages.pages.position}: ${detail.position.label}`}
      trail={debateTrail(meta, "positions")}
    >
      <ExplorerLink debate={meta.id} open={`position.${detail.position.id}`} />
      <PositionView
        detail={detail}
        links={links}
        level={2}
        statements={<StatementsByActor ties={ties} links={links} sourceNumbers={numbers} />}
      />
      <StanceKey />
      <SourceReferences sources={sources} links={links} />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
