"use client";
import { type ReactNode, useMemo, useState } from "react";
import { reduceMessages as words } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
import { Section } from "#components/panel/section.tsx";
import view from "#components/panel/view.module.css";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { StatementCard } from "#components/statement/statement-card.tsx";
import { Button } from "#components/ui/button.tsx";
import { type GroupDetail, groupDetail } from "#core/explore/details/group-detail.ts";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import type { MergedBy } from "#core/explore/reduce/reduction.ts";
import type { Selection } from "#core/explore/selection.ts";
import { useMapGroups } from "./use-map-groups.ts";

export type GroupViewProps = {
  selection: Selection;
  group: { id: string; by: MergedBy };
  /** Only what is behind its line to this position. */
  position?: string | undefined;
  links: Links;
};

/** What is behind a merged node: its actors, its positions and its statements, among what the filters leave. */
export function GroupView({ selection, group, position, links }: GroupViewProps) {
  const groups = useMapGroups(selection.index, group.by);
  const found = groups?.find(({ id }) => id === group.id);
  const detail = useMemo(
    () => found && groupDetail(selection, found, position),
    [selection, found, position],
  );
  if (detail === undefined) return <p role="status">{words.groupWaits}</p>;
  const { members, statements } = detail;
  return (
    <div className={view.view} data-level={3}>
      <p>{words.groupAbout({ members: members.length, statements: statements.length })}</p>
      <p>
        <Button data-members={group.id}>{words.drawMembers}</Button>
      </p>
      <Section level={3} title={words.groupMembers}>
        <FirstOnes
          things={members}
          draw={(one) => <MemberRow key={one.actor.id} {...{ one, position, links }} />}
        />
      </Section>
      {position === undefined && (
        <Section level={3} title={words.groupPositions}>
          <FirstOnes
            things={detail.positions}
            draw={(one) => (
              <PositionRow key={one.position.id} one={one} group={group.id} links={links} />
            )}
          />
        </Section>
      )}
      <Section level={3} title={words.groupStatements(statements.length)}>
        <FirstOnes
          things={statements}
          draw={(number) => <StatementRow key={number} {...{ selection, number, links }} />}
        />
      </Section>
    </div>
  );
}

function MemberRow(props: {
  one: GroupDetail["members"][number];
  position: string | undefined;
  links: Links;
}) {
  const { one, position, links } = props;
  const { actor, statements, stance } = one;
  const count = messages.panel.statements(statements);
  return (
    <li className={view.line}>
      {position !== undefined && <StanceMark stance={stance} />}
      <OpenLink links={links} to={{ kind: "actor", id: actor.id }}>
        {actor.name}
      </OpenLink>
      {position === undefined ? (
        <span className={view.soft}>{count}</span>
      ) : (
        <OpenLink links={links} to={{ kind: "tie", actor: actor.id, position }}>
          {count}
        </OpenLink>
      )}
    </li>
  );
}

function PositionRow(props: {
  one: GroupDetail["positions"][number];
  group: string;
  links: Links;
}) {
  const { position, statements, actors } = props.one;
  return (
    <li className={view.line}>
      <OpenLink links={props.links} to={{ kind: "tie", actor: props.group, position: position.id }}>
        {position.label}
      </OpenLink>
      <span className={view.soft}>
        {messages.map.positionStands(actors)} · {messages.panel.statements(statements)}
      </span>
    </li>
  );
}

function StatementRow(props: { selection: Selection; number: number; links: Links }) {
  const detail = statementDetail(props.selection, props.number);
  return detail === undefined ? null : (
    <li>
      <StatementCard detail={detail} links={props.links} />
    </li>
  );
}

const AT_ONCE = 20;

/** The first of a long list, and more of it when asked for. */
function FirstOnes<Thing>(props: { things: readonly Thing[]; draw: (thing: Thing) => ReactNode }) {
  const { things, draw } = props;
  const [most, setMost] = useState(AT_ONCE);
  const left = things.length - most;
  return (
    <>
      <ul className={view.list}>{things.slice(0, most).map(draw)}</ul>
      {left > 0 && (
        <Button onClick={() => setMost(most + AT_ONCE)}>
          {words.more(Math.min(left, AT_ONCE))}
        </Button>
      )}
    </>
  );
}
