import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AboutDebate } from "#components/explorer/about-debate.tsx";
import { DebateTitle } from "#components/explorer/debate-title.tsx";
import { ExplorerLoader } from "#components/explorer/explorer-loader.tsx";
import { StaticExplorer } from "#components/explorer/static-explorer.tsx";
import { messages } from "#components/messages.ts";
import { VIEW_KEYS } from "#core/explore/view-url.ts";
import { findDebate, listDebates } from "#server/library.ts";

type Props = { params: Promise<{ debate: string }> };

export async function generateStaticParams() {
  const debates = await listDebates();
  return debates.map(({ debate }) => ({ debate: debate.meta.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const index = await findDebate((await params).debate);
  if (!index) return {};
  const { title, question, id } = index.debate.meta;
  return {
    title,
    description: `${question} ${messages.site.tagline}.`,
    alternates: { canonical: `/debates/${id}` },
  };
}

export default async function DebatePage({ params }: Props) {
  const index = await findDebate((await params).debate);
  if (!index) notFound();
  const { meta } = index.debate;
  const { loading, loadingView, loadFailed, loadViewFailed, retry } = messages.explorer;
  return (
    <>
      <DebateTitle meta={meta} />
      <ExplorerLoader
        dataHref={`/debates/${meta.id}/data.json`}
        keys={VIEW_KEYS}
        words={{ loading, loadingView, failed: loadFailed, failedView: loadViewFailed, retry }}
      >
        <StaticExplorer index={index} />
      </ExplorerLoader>
      <AboutDebate debate={index.debate} />
    </>
  );
}
