"use client";

import { memo, type ReactNode, useMemo } from "react";
import { messages } from "#components/messages.ts";
import { ActorView } from "#components/panel/actor-view.tsx";
import { PairView } from "#components/panel/pair-view.tsx";
import { PanelShell } from "#components/panel/panel-shell.tsx";
import { PositionView } from "#components/panel/position-view.tsx";
import { SourceView } from "#components/panel/source-view.tsx";
import { StatementView } from "#components/panel/statement-view.tsx";
import { TieView } from "#components/panel/tie-view.tsx";
import { type Links, pageLinks } from "#components/statement/links.ts";
import { actorDetail } from "#core/explore/details/actor-detail.ts";
import { pairDetail } from "#core/explore/details/pair-detail.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { sourceDetail } from "#core/explore/details/source-detail.ts";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import { tieDetail } from "#core/explore/details/tie-detail.ts";
import type { Selection } from "#core/explore/selection.ts";
import { writeOpen } from "#core/explore/view-places.ts";
import type { Open } from "#core/explore/view-state.ts";

export type OpenDetailsProps = {
  selection: Selection;
  open: Open;
  takesFocus: boolean;
  onClose: () => void;
};

type Details = { title: string; language?: string | undefined; body: ReactNode };

/** The details panel of what is open. */
export const OpenDetails = memo(function OpenDetails(props: OpenDetailsProps) {
  const { selection, open } = props;
  const links = useMemo(() => pageLinks(selection.index.debate.meta.id), [selection.index]);
  const details = useMemo(() => detailsOf(selection, open, links), [selection, open, links]);
  if (!details) return null;
  return (
    <PanelShell
      kind={messages.explorer.details[open.kind]}
      title={details.title}
      titleLanguage={details.language}
      openKey={writeOpen(open)}
      takesFocus={props.takesFocus}
      onClose={props.onClose}
    >
      {details.body}
    </PanelShell>
  );
});

/** Heading and body of what is open; undefined when the debate does not hold it. */
function detailsOf(selection: Selection, open: Open, links: Links): Details | undefined {
  switch (open.kind) {
    case "actor":
      return ofActor(selection, open.id, links);
    case "position":
      return ofPosition(selection, open.id, links);
    case "edge":
      return ofTie(selection, open, links);
    case "source":
      return ofSource(selection, open.id, links);
    case "statement":
      return ofStatement(selection, open.id, links);
    case "pair":
      return ofPair(selection, open.actors, links);
  }
}

function ofActor(selection: Selection, id: string, links: Links): Details | undefined {
  const detail = actorDetail(selection, id);
  if (!detail) return undefined;
  return {
    title: detail.actor.name,
    body: <ActorView detail={detail} links={links} level={3} pageHref={links.actor(id)} />,
  };
}

function ofPosition(selection: Selection, id: string, links: Links): Details | undefined {
  const detail = positionDetail(selection, id);
  if (!detail) return undefined;
  return {
    title: detail.position.label,
    body: <PositionView detail={detail} links={links} level={3} pageHref={links.position(id)} />,
  };
}

function ofTie(
  selection: Selection,
  open: Extract<Open, { kind: "edge" }>,
  links: Links,
): Details | undefined {
  const detail = tieDetail(selection, open.actor, open.position);
  if (!detail) return undefined;
  return {
    title: messages.explorer.tieTitle(detail.actor.name, detail.position.label),
    body: <TieView detail={detail} links={links} level={3} />,
  };
}

function ofPair(
  selection: Selection,
  [first, second]: readonly [string, string],
  links: Links,
): Details | undefined {
  const detail = pairDetail(selection, first, second);
  if (!detail) return undefined;
  const [one, other] = detail.actors;
  return {
    title: messages.explorer.pairTitle(one.name, other.name),
    body: <PairView detail={detail} links={links} level={3} />,
  };
}

function ofSource(selection: Selection, id: string, links: Links): Details | undefined {
  const detail = sourceDetail(selection, id);
  if (!detail) return undefined;
  return {
    title: detail.source.title,
    language: detail.source.titleExact ? detail.source.language : undefined,
    body: <SourceView detail={detail} links={links} level={3} pageHref={links.source(id)} />,
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
