import { Template } from "#components/explorer/template.tsx";
import { compareMessages as words } from "#components/messages/compare.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { Actor, Stance } from "#core/debate/schema.ts";
import type { ConnectionStep, SharedPosition } from "#core/explore/connect/connection.ts";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";

/** “{one} and {other} both oppose {position}.” or “{one} supports {position}; {other} opposes it.” */
function sentenceOf(one: Stance, other: Stance): string {
  if (one === other) return words.sentence.both[one];
  return `${words.sentence.one[one]} ${words.sentence.other[other]}`;
}

export function ActorLink({ actor, links }: { actor: Actor; links: Links }) {
  return (
    <OpenLink links={links} to={{ kind: "actor", id: actor.id }}>
      {actor.name}
    </OpenLink>
  );
}

type SharedSentenceProps = {
  shared: SharedPosition;
  actors: ConnectionStep["actors"];
  links: Links;
};

/** Where two actors stand on a position that both speak on, as a sentence. */
export function SharedSentence({ shared, actors, links }: SharedSentenceProps) {
  const [one, other] = shared.stances;
  const { id, label } = shared.position;
  const position = (
    <OpenLink links={links} to={{ kind: "position", id }}>
      “{label}”
    </OpenLink>
  );
  return (
    <Template
      text={sentenceOf(one.stance, other.stance)}
      parts={{ one: actors[0].name, other: actors[1].name, position }}
    />
  );
}

/** A relation as a sentence, read from its actor to its target. */
export function RelationSentence({ entry, links }: { entry: RelationEnds; links: Links }) {
  return (
    <Template
      text={words.sentence.relation}
      parts={{
        one: <ActorLink actor={entry.from} links={links} />,
        kind: entry.relation.kind,
        other: <ActorLink actor={entry.to} links={links} />,
      }}
    />
  );
}
