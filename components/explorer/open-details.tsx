"use client";

import { memo, type ReactNode, useMemo } from "react";
import { CompareView } from "#components/compare/compare-view.tsx";
import { PickButtons } from "#components/compare/pick-buttons.tsx";
import { ConnectionView } from "#components/connect/connection-view.tsx";
import { RelationView } from "#components/connect/relation-view.tsx";
import { pagesPath } from "#components/debate-path.ts";
import { groupName } from "#components/map/group-name.ts";
import { GroupView } from "#components/map/group-view.tsx";
import { compareMessages } from "#components/messages/compare.ts";
import { reduceMessages } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
import { ActorView } from "#components/panel/actor-view.tsx";
import { PanelShell } from "#components/panel/panel-shell.tsx";
import { PositionView } from "#components/panel/position-view.tsx";
import { SourceView } from "#components/panel/source-view.tsx";
import { StatementView } from "#components/panel/statement-view.tsx";
import { TieView } from "#components/panel/tie-view.tsx";
import { type Links, pageLinks } from "#components/statement/links.ts";
import { compareActors } from "#core/explore/compare/compare-actors.ts";
import type { ActorPick } from "#core/explore/compare/pick.ts";
import { connectActors } from "#core/explore/connect/connect-actors.ts";
import { actorDetail } from "#core/explore/details/actor-detail.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { relationDetail } from "#core/explore/details/relation-detail.ts";
import { sourceDetail } from "#core/explore/details/source-detail.ts";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import { tieDetail } from "#core/explore/details/tie-detail.ts";
import { readGroupId } from "#core/explore/reduce/reduction.ts";
import type { Selection } from "#core/explore/selection.ts";
import { writeOpen } from "#core/explore/view-places.ts";
import type { Open } from "#core/explore/view-state.ts";
import styles from "./showing.module.css";

export type OpenDetailsProps = {
  selection: Selection;
  open: Open;
  takesFocus: boolean;
  /** What is kept out of these details for now. */
  note?: string | undefined;
  /** Asks for another actor, to compare with or to find the connection to. */
  onPick: (pick: ActorPick) => void;
  onClose: () => void;
};

/** What a view of details is made from. */
type Given = { selection: Selection; links: Links; onPick: (pick: ActorPick) => void };
type Details = {
  /** What it is, where that does not follow from what is open. */
  kind?: string;
  title: string;
  language?: string | undefined;
  wide?: boolean;
  body: ReactNode;
};

/** The details panel of what is open. */
export const OpenDetails = memo(function OpenDetails(props: OpenDetailsProps) {
  const { selection, open, onPick } = props;
  const links = useMemo(() => pageLinks(selection.index.debate.meta.id), [selection.index]);
  const details = useMemo(
    () => detailsOf(open, { selection, links, onPick }),
    [selection, open, links, onPick],
  );
  if (!details) return null;
  return (
    <PanelShell
      kind={details.kind ?? messages.explorer.details[open.kind]}
      title={details.title}
      titleLanguage={details.language}
      openKey={writeOpen(open)}
      takesFocus={props.takesFocus}
      wide={details.wide ?? false}
      onClose={props.onClose}
    >
      {props.note === undefined ? null : <p className={styles.showing}>{props.note}</p>}
      {details.body}
    </PanelShell>
  );
});

/** The page of what is open, where the debate has pages. */
function pageOf({ index }: Selection, pageHref: string): { pageHref?: string } {
  return pagesPath(index.debate.meta.id) === undefined ? {} : { pageHref };
}

/** Heading and body of what is open; undefined when the debate does not hold it. */
function detailsOf(open: Open, given: Given): Details | undefined {
  const { selection, links } = given;
  switch (open.kind) {
    case "actor":
      return ofActor(open.id, given);
    case "position":
      return ofPosition(selection, open.id, links);
    case "edge":
      return ofTie(selection, open, links);
    case "source":
      return ofSource(selection, open.id, links);
    case "statement":
      return ofStatement(selection, open.id, links);
    case "relation":
      return ofRelation(open.id, given);
    case "compare":
      return ofCompared(open.actors, given);
    case "connect":
      return ofConnected(open.actors, given);
  }
}

function ofActor(id: string, { selection, links, onPick }: Given): Details | undefined {
  const group = ofGroup(selection, links, { id });
  if (group) return group;
  const detail = actorDetail(selection, id);
  if (!detail) return undefined;
  return {
    title: detail.actor.name,
    body: (
      <ActorView
        detail={detail}
        links={links}
        level={3}
        {...pageOf(selection, links.actor(id))}
        actions={<PickButtons actor={id} onPick={onPick} />}
      />
    ),
  };
}

/** What is behind a merged node of a reduced map, or behind its line to one position. */
function ofGroup(
  selection: Selection,
  links: Links,
  { id, position }: { id: string; position?: string },
): Details | undefined {
  const group = readGroupId(id);
  if (group === undefined) return undefined;
  const { index } = selection;
  const name = groupName(index, group);
  const label = index.positions[index.positionNumber.get(position ?? "") ?? -1]?.label;
  return {
    kind: reduceMessages.groupKind,
    title: label === undefined ? name : messages.explorer.tieTitle(name, label),
    body: <GroupView {...{ selection, links, position }} group={{ ...group, id }} />,
  };
}

function ofPosition(selection: Selection, id: string, links: Links): Details | undefined {
  const detail = positionDetail(selection, id);
  if (!detail) return undefined;
  return {
    title: detail.position.label,
    body: (
      <PositionView
        detail={detail}
        links={links}
        level={3}
        {...pageOf(selection, links.position(id))}
      />
    ),
  };
}

function ofTie(
  selection: Selection,
  open: Extract<Open, { kind: "edge" }>,
  links: Links,
): Details | undefined {
  const group = ofGroup(selection, links, { id: open.actor, position: open.position });
  if (group) return group;
  const detail = tieDetail(selection, open.actor, open.position);
  if (!detail) return undefined;
  return {
    title: messages.explorer.tieTitle(detail.actor.name, detail.position.label),
    body: <TieView detail={detail} links={links} level={3} />,
  };
}

function ofCompared(
  actors: readonly string[],
  { selection, links, onPick }: Given,
): Details | undefined {
  const detail = compareActors(selection.index, actors);
  if (!detail) return undefined;
  return {
    title: compareMessages.title(detail.actors.map(({ name }) => name)),
    wide: detail.actors.length > 2,
    body: (
      <CompareView
        detail={detail}
        links={links}
        level={3}
        onAdd={() => onPick({ purpose: "compare", actors })}
        filtered={selection.shown.statements < selection.total.statements}
      />
    ),
  };
}

function ofConnected(
  [first, second]: readonly [string, string],
  { selection, links }: Given,
): Details | undefined {
  const detail = connectActors(selection, first, second);
  if (!detail) return undefined;
  const [one, other] = detail.actors;
  return {
    title: compareMessages.connectTitle({ one: one.name, other: other.name }),
    body: <ConnectionView detail={detail} links={links} level={3} />,
  };
}

function ofRelation(id: string, { selection, links }: Given): Details | undefined {
  const detail = relationDetail(selection.index, id);
  if (!detail) return undefined;
  const { from, relation, to } = detail;
  return {
    title: compareMessages.relationTitle({ one: from.name, kind: relation.kind, other: to.name }),
    body: <RelationView detail={detail} links={links} level={3} />,
  };
}

function ofSource(selection: Selection, id: string, links: Links): Details | undefined {
  const detail = sourceDetail(selection, id);
  if (!detail) return undefined;
  return {
    title: detail.source.title,
    language: detail.source.titleExact ? detail.source.language : undefined,
    body: (
      <SourceView
        detail={detail}
        links={links}
        level={3}
        {...pageOf(selection, links.source(id))}
      />
    ),
  };
}

function ofStatement(selection: Selection, id: string, links: Links): Details | undefined {
  const number = selection.index.statementNumber.get(id);
  const detail = number === undefined ? undefined : statementDetail(selection, number);
  if (!detail) return undefined;
  return {
    title: messages.explorer.tieTitle(detail.actor.name, detail.position.label),
    body: <StatementView detail={detail} links={links} level={3} />,
  };
}
