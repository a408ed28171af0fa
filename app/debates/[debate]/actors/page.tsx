import type { Metadata } from "next";
import { type DebateParams, requireDebate } from "#app/require-debate.ts";
import { messages } from "#components/messages.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { SilentActors } from "#components/page/silent-actors.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { readingLinks } from "#components/statement/links.ts";
import { ActorTable } from "#components/table/actor-table.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { actorList } from "#core/explore/actor-list-model.ts";
import { compareFolded } from "#core/explore/fold-text.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const index = await requireDebate(props);
  return {
    title: `${messages.pages.actors} · ${index.debate.meta.title}`,
    description: messages.pages.actorsLead(index.actors.length),
  };
}

function listSilentActors(index: DebateIndex) {
  return index.actors
    .filter((_, number) => index.statementsOfActor[number]?.length === 0)
    .sort((a, b) => compareFolded(a.name, b.name));
}

export default async function ActorsPage(props: DebateParams) {
  const index = await requireDebate(props);
  const { meta } = index.debate;
  const links = readingLinks(meta.id);
  return (
    <PageFrame
      title={messages.pages.actors}
      lead={messages.pages.actorsLead(index.actors.length)}
      trail={debateTrail(meta)}
      width="wide"
    >
      <StanceKey />
      <ActorTable
        rows={actorList(selectWholeDebate(index))}
        total={index.actors.length}
        links={links}
      />
      <SilentActors actors={listSilentActors(index)} links={links} />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
