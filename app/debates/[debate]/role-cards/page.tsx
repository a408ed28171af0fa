import type { Metadata } from "next";
import { type DebateParams, requireDebate } from "#app/require-debate.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { CardPicker } from "#components/tour/card-picker.tsx";
import { RoleCardView } from "#components/tour/role-card-view.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import { actorsOfTours, roleCards } from "#core/tour/role-card.ts";

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const { debate } = await requireDebate(props);
  return { title: `${words.roleCards} · ${debate.meta.title}`, description: words.roleCardsLead };
}

export default async function RoleCardsPage(props: DebateParams) {
  const index = await requireDebate(props);
  const { meta } = index.debate;
  const links = pageLinks(meta.id);
  const cards = roleCards(index).map((card) => ({
    id: card.actor.id,
    name: card.actor.name,
    language: textLanguage(card.actor, "name"),
    card: <RoleCardView card={card} meta={meta} links={links} />,
  }));
  return (
    <PageFrame
      title={words.roleCards}
      lead={words.roleCardsLead}
      trail={debateTrail(meta)}
      width="wide"
    >
      <StanceKey />
      <CardPicker cards={cards} tours={actorsOfTours(index)} />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
