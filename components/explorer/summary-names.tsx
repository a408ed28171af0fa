import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { Actor, Position } from "#core/debate/schema.ts";
import { Template } from "./template.tsx";
import { WordList } from "./word-list.tsx";

type Naming = { links: Links; most: number };

/** Names of actors as links. */
export function ActorNames({ actors, links, most }: Naming & { actors: readonly Actor[] }) {
  const items = actors.map(({ id, name }) => ({
    key: id,
    node: (
      <OpenLink links={links} to={{ kind: "actor", id }}>
        {name}
      </OpenLink>
    ),
  }));
  return <WordList items={items} most={most} />;
}

/** Labels of positions as links. */
export function PositionNames(props: Naming & { positions: readonly Position[] }) {
  const { positions, links, most } = props;
  const items = positions.map((position) => ({
    key: position.id,
    node: <PositionName position={position} links={links} />,
  }));
  return <WordList items={items} most={most} />;
}

/** The label of a position as a link, in quotation marks. */
export function PositionName({ position, links }: { position: Position; links: Links }) {
  return (
    <OpenLink links={links} to={{ kind: "position", id: position.id }}>
      {messages.filters.quoted(position.label)}
    </OpenLink>
  );
}

type Tie = { actor: Actor; position: Position };

/** Actors on positions, each as a link to all the actor said there. */
export function TieNames({ ties, links, most }: Naming & { ties: readonly Tie[] }) {
  const items = ties.map(({ actor, position }) => ({
    key: `${actor.id}.${position.id}`,
    node: <TieName actor={actor} position={position} links={links} />,
  }));
  return <WordList items={items} most={most} />;
}

function TieName(props: Tie & { links: Links }) {
  const { actor, position, links } = props;
  return (
    <OpenLink links={links} to={{ kind: "tie", actor: actor.id, position: position.id }}>
      <Template
        text={messages.summary.change}
        parts={{ actor: actor.name, position: messages.filters.quoted(position.label) }}
      />
    </OpenLink>
  );
}
