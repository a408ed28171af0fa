import type { Metadata } from "next";
import { type DebateParams, requireDebate } from "#app/require-debate.ts";
import { AboutDebate } from "#components/explorer/about-debate.tsx";
import { DebateTitle } from "#components/explorer/debate-title.tsx";
import { ExplorerLoader } from "#components/explorer/explorer-loader.tsx";
import { StaticExplorer } from "#components/explorer/static-explorer.tsx";
import { FirstHint } from "#components/hint/first-hint.tsx";
import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { TourInvite } from "#components/tour/tour-invite.tsx";
import { VIEW_KEYS } from "#core/explore/view-url.ts";

/** Statements from which on reading a debate takes longer than a page may stand still. */
const LARGE = 2_000;

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const { debate } = await requireDebate(props);
  const { title, question } = debate.meta;
  return {
    title,
    description: `${question} ${messages.site.tagline}.`,
  };
}

export default async function DebatePage(props: DebateParams) {
  const index = await requireDebate(props);
  const { meta } = index.debate;
  const { loading, loadingView, loadFailed, loadViewFailed, retry } = messages.explorer;
  return (
    <>
      <DebateTitle meta={meta}>
        <TourInvite debate={index.debate} />
      </DebateTitle>
      <FirstHint />
      <ExplorerLoader
        dataHref={sitePath(`/debates/${meta.id}/explorer.json`)}
        isLarge={index.statements.length > LARGE}
        keys={VIEW_KEYS}
        words={{ loading, loadingView, failed: loadFailed, failedView: loadViewFailed, retry }}
      >
        <StaticExplorer index={index} />
      </ExplorerLoader>
      <AboutDebate debate={index.debate} />
    </>
  );
}
