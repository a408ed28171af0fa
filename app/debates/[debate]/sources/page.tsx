import type { Metadata } from "next";
import { type DebateParams, requireDebate } from "#app/require-debate.ts";
import { messages } from "#components/messages.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { SourceTable } from "#components/page/source-table.tsx";
import { pageLinks } from "#components/statement/links.ts";

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const { debate } = await requireDebate(props);
  return {
    title: `${messages.pages.sources} · ${debate.meta.title}`,
    description: messages.pages.sourcesLead(debate.sources.length),
  };
}

export default async function SourcesPage(props: DebateParams) {
  const index = await requireDebate(props);
  const { meta } = index.debate;
  return (
    <PageFrame
      title={messages.pages.sources}
      lead={messages.pages.sourcesLead(index.sources.length)}
      trail={debateTrail(meta)}
      width="wide"
    >
      <SourceTable index={index} links={pageLinks(meta.id)} />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
