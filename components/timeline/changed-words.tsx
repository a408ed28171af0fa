import { Template } from "#components/explorer/template.tsx";
import { timelineMessages } from "#components/messages/timeline.ts";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Stance } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { NewAgreement } from "#core/explore/changes/new-agreements.ts";
import type { StanceOn } from "#core/explore/details/panel-model.ts";
import type { StanceChangePair } from "#core/measure/stance-changes.ts";

export type Told = { index: DebateIndex; links: Links };

const words = timelineMessages;

/** The name of the actor of this number, as a link. */
function ActorName({ index, links, actor }: Told & { actor: number }) {
  const one = index.actors[actor];
  if (one === undefined) return null;
  return (
    <OpenLink links={links} to={{ kind: "actor", id: one.id }}>
      <span lang={textLanguage(one, "name")}>{one.name}</span>
    </OpenLink>
  );
}

function PositionName({ index, links, position }: Told & { position: number }) {
  const one = index.positions[position];
  if (one === undefined) return null;
  return (
    <OpenLink links={links} to={{ kind: "position", id: one.id }}>
      <span lang={textLanguage(one, "label")}>{one.label}</span>
    </OpenLink>
  );
}

/** The date of a statement, leading to the statement. */
export function StatementDate({ index, links, number }: Told & { number: number }) {
  const statement = index.statements[number];
  if (statement === undefined) return null;
  return (
    <OpenLink links={links} to={{ kind: "statement", id: statement.id }}>
      <time dateTime={statement.date}>{formatDate(statement.date)}</time>
    </OpenLink>
  );
}

/** “, reported by others”, where nobody but others says so. */
function IfReported({ index, number }: Told & { number: number }) {
  const { attribution } = index.statements[number] ?? {};
  return attribution === "reported" ? `, ${messages.panel.reported}` : null;
}

function stanceOf(index: DebateIndex, number: number): Stance {
  return index.statements[number]?.stance ?? "neutral";
}

/** “Ann: first statement 3 February 2025, opposes on Fees”. */
export function NewActor({
  actor,
  statement,
  ...told
}: Told & { actor: number; statement: number }) {
  const { index } = told;
  const parts = {
    actor: <ActorName {...told} actor={actor} />,
    date: <StatementDate {...told} number={statement} />,
    stance: messages.stance[stanceOf(index, statement)],
    position: <PositionName {...told} position={index.positionOf[statement] ?? -1} />,
  };
  return (
    <>
      <Template text={words.newActor} parts={parts} />
      <IfReported {...told} number={statement} />
    </>
  );
}

export function NewPosition({
  position,
  statement,
  ...told
}: Told & { position: number; statement: number }) {
  const parts = {
    position: <PositionName {...told} position={position} />,
    date: <StatementDate {...told} number={statement} />,
    actor: <ActorName {...told} actor={told.index.actorOf[statement] ?? -1} />,
  };
  return (
    <>
      <Template text={words.newPosition} parts={parts} />
      <IfReported {...told} number={statement} />
    </>
  );
}

export function ChangedStance({ pair, ...told }: Told & { pair: StanceChangePair }) {
  const { index } = told;
  const parts = {
    actor: <ActorName {...told} actor={index.actorOf[pair.after] ?? -1} />,
    position: <PositionName {...told} position={index.positionOf[pair.after] ?? -1} />,
    before: messages.stance[stanceOf(index, pair.before)],
    beforeDate: <StatementDate {...told} number={pair.before} />,
    after: messages.stance[stanceOf(index, pair.after)],
    afterDate: <StatementDate {...told} number={pair.after} />,
  };
  return <Template text={words.changedStance} parts={parts} />;
}

/** Two actors who now agree, and on each position the statements that say so. */
export function Agreed({ agreement, ...told }: Told & { agreement: NewAgreement }) {
  const { actors, positions } = agreement;
  const [one, other] = actors;
  const ids = actors.map((actor) => told.index.actors[actor]?.id ?? "");
  const parts = {
    one: <ActorName {...told} actor={one} />,
    other: <ActorName {...told} actor={other} />,
    positions: words.agreementPositions(positions.length),
  };
  return (
    <>
      <Template text={words.agreement} parts={parts} /> (
      <OpenLink links={told.links} to={{ kind: "compare", actors: ids }}>
        {words.compare}
      </OpenLink>
      )
      <ul>
        {positions.map(({ position, stances }) => (
          <li key={position}>
            <Template
              text={stances[0].stance === "support" ? words.bothSupport : words.bothOppose}
              parts={{
                position: <PositionName {...told} position={position} />,
                one: <ReadFrom {...told} actor={one} stance={stances[0]} />,
                other: <ReadFrom {...told} actor={other} stance={stances[1]} />,
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whose stance, and the date of the statement it is read from. */
function ReadFrom({ actor, stance, ...told }: Told & { actor: number; stance: StanceOn }) {
  return (
    <>
      {told.index.actors[actor]?.name}, <StatementDate {...told} number={stance.from[0] ?? -1} />
      {stance.reported && `, ${messages.panel.reported}`}
    </>
  );
}
