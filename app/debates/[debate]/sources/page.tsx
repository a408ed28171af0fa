import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { messages } from "#components/messages.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { SourceTable } from "#components/page/source-table.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { findDebate } from "#server/library.ts";

type Props = { params: Promise<{ debate: string }> };

async function load({ params }: Props) {
  const { debate } = await params;
  const index = await findDebate(debate);
  if (index === undefined) notFound();
  return index;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { debate } = await load(props);
  return {
    title: `${messages.pages.sources} · ${debate.meta.title}`,
    description: messages.pages.sourcesLead(debate.sources.length),
  };
}

export default async function SourcesPage(props: Props) {
  const index = await load(props);
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
