"use client";
import { useCallback, useMemo, useState } from "react";
import type { NodeId } from "#core/explore/map-model.ts";
import type { Open } from "#core/explore/view-state.ts";
import { litIds } from "./lit.ts";
import type { MapViewProps } from "./map-props.ts";
import type { States } from "./states.ts";
import { nodeIdOf, type Target, targetKey, tieIdOf } from "./target.ts";
import type { Pointed } from "./use-pointer.ts";

/** What the reader points at and picks. None of it is worth a link. */
export function useMapStates(props: MapViewProps) {
  const { model, relations, open, markedStatements, markedRelations, focus } = props;
  const [hovered, setHovered] = useState<Pointed>();
  /** The node with the keyboard focus. */
  const [active, setActive] = useState<NodeId>();
  const [picked, setPicked] = useState<string>();
  const [lastActive, setLastActive] = useState<NodeId>();
  const onActive = useCallback((id: NodeId | undefined) => {
    setActive(id);
    if (id !== undefined) setLastActive(id);
  }, []);
  const pointed = hovered?.target ?? targetOfNode(active);
  const pointedKey = pointed === undefined ? undefined : targetKey(pointed);
  const root = focus === undefined ? undefined : nodeIdOf(focus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the object pointed at
  const states = useMemo<States>(() => {
    const shown = pointed ?? open;
    const options = { open: shown, marked: markedStatements, relations, markedRelations };
    return {
      lit: litIds(model, options),
      hovered: pointedKey,
      selected: [...selectedIds(open), ...linesOf(markedRelations)],
      picked: picked === undefined ? undefined : `actor.${picked}`,
      root,
    };
  }, [model, relations, open, markedStatements, markedRelations, pointedKey, picked, root]);
  const sought = useMemo(() => {
    const lit = litIds(model, { open, marked: markedStatements, relations, markedRelations });
    return lit && [lit, new Set(selectedIds(open))].filter((ids) => ids.size > 0);
  }, [model, open, markedStatements, relations, markedRelations]);
  return { states, sought, hovered, setHovered, active, onActive, lastActive, picked, setPicked };
}

function targetOfNode(id: NodeId | undefined): Target | undefined {
  if (id === undefined) return undefined;
  const dot = id.indexOf(".");
  const kind = id.slice(0, dot) === "actor" ? "actor" : "position";
  return { kind, id: id.slice(dot + 1) };
}

function selectedIds(open: Open | undefined): readonly string[] {
  if (open?.kind === "actor" || open?.kind === "position") return [nodeIdOf(open)];
  if (open?.kind === "edge") return [tieIdOf(open)];
  if (open?.kind === "relation") return linesOf([open.id]);
  const together = open?.kind === "compare" || open?.kind === "connect";
  return together ? open.actors.map((id) => `actor.${id}`) : [];
}

function linesOf(relations: readonly string[] = []): readonly string[] {
  return relations.map((id) => `relation.${id}`);
}
