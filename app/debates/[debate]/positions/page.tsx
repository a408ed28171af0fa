import type { Metadata } from "next";
import { type DebateParams, requireDebate } from "#app/require-debate.ts";
import { messages } from "#components/messages.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { PositionList } from "#components/page/position-list.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { readingLinks } from "#components/statement/links.ts";
import { positionsByTheme } from "#core/explore/details/positions-by-theme.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const { debate } = await requireDebate(props);
  return {
    title: `${messages.pages.positions} · ${debate.meta.title}`,
    description: messages.pages.positionsLead(debate.positions.length),
  };
}

export default async function PositionsPage(props: DebateParams) {
  const index = await requireDebate(props);
  const { meta } = index.debate;
  return (
    <PageFrame
      title={messages.pages.positions}
      lead={messages.pages.positionsLead(index.positions.length)}
      trail={debateTrail(meta)}
      width="wide"
    >
      <StanceKey />
      <PositionList
        themes={positionsByTheme(selectWholeDebate(index))}
        links={readingLinks(meta.id)}
      />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
