"use client";
import { useCallback, useState } from "react";
import { reduceMessages } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
import { type ActorPick, comparedIn, toggleCompared } from "#core/explore/compare/pick.ts";
import type { Point } from "#core/explore/placement/placement.ts";
import { readGroupId } from "#core/explore/reduce/reduction.ts";
import type { NodeRef } from "#core/explore/view-state.ts";
import type { MenuItem } from "./map-menu.tsx";
import type { MapViewProps } from "./map-props.ts";
import { isNode, type Target } from "./target.ts";
import type { Pointed } from "./use-pointer.ts";

const words = messages.map;

type ChoicesInput = {
  props: MapViewProps;
  picked: string | undefined;
  setPicked: (actor: string | undefined) => void;
};
export type OpenMenu = { label: string; items: readonly MenuItem[]; at: Point };

/** What a click, a key or a menu item does with a node or tie. */
export function useChoices({ props, picked, setPicked }: ChoicesInput) {
  const { model, open, onOpen, onPick, onFocus, onCopyLink, announce } = props;
  /** The node that the next click on the map puts somewhere else. */
  const [placing, setPlacing] = useState<NodeRef>();
  const [menu, setMenu] = useState<OpenMenu>();

  const pick = (actor: string) => {
    setPicked(actor);
    announce(words.picked(nameOf(model, { kind: "actor", id: actor })));
  };
  const activate = (target: Target, { add }: { add: boolean }) => {
    const wanted =
      target.kind === "actor" && !isMerged(target) && (add || picked !== undefined) && target.id;
    if (wanted === false) return onOpen(target);
    const anchor = picked === undefined ? open : ({ kind: "actor", id: picked } as const);
    const next = toggleCompared(anchor, wanted);
    if (next === "full") return announce(words.full);
    if (next === undefined) return add ? pick(wanted) : onOpen(target);
    setPicked(undefined);
    onOpen(next);
  };
  const place = (node: NodeRef) => {
    setPlacing(node);
    announce(words.moving(nameOf(model, node)));
  };
  const ask = (wanted: ActorPick, id: string) => (onPick === undefined ? pick(id) : onPick(wanted));
  const compareItem = (id: string): MenuItem => {
    const next = toggleCompared(open, id);
    if (next === undefined || next === "full") {
      const run = () => ask({ purpose: "compare", actors: [id] }, id);
      return { name: words.menu.compare, run };
    }
    const run = () => onOpen(next);
    if (open?.kind !== "actor") {
      const inside = comparedIn(open).includes(id);
      return { name: inside ? words.menu.compareWithout : words.menu.compareToo, run };
    }
    return { name: words.menu.compareWith(nameOf(model, open)), run };
  };
  const connectItem = (id: string): MenuItem => {
    const other = open?.kind === "actor" && open.id !== id ? open : undefined;
    if (other === undefined) {
      return { name: words.menu.connect, run: () => ask({ purpose: "connect", actor: id }, id) };
    }
    return {
      name: words.menu.connectWith(nameOf(model, other)),
      run: () => onOpen({ kind: "connect", actors: [other.id, id] }),
    };
  };
  const itemsFor = (target: Target): MenuItem[] => {
    const items: MenuItem[] = [{ name: words.menu.open, run: () => onOpen(target) }];
    const merged = isMerged(target);
    const focusName = merged ? reduceMessages.drawMembers : words.menu.focus;
    if (isNode(target)) items.push({ name: focusName, run: () => onFocus(target) });
    if (target.kind === "actor" && !merged)
      items.push(compareItem(target.id), connectItem(target.id));
    if (isNode(target)) items.push({ name: words.menu.move, run: () => place(target) });
    if (onCopyLink) items.push({ name: words.menu.copyLink, run: () => onCopyLink(target) });
    return items;
  };
  const openMenu = ({ target, at }: Pointed) => {
    const label = words.menu.label(nameOf(model, target));
    setMenu({ label, items: itemsFor(target), at });
  };
  const closeMenu = useCallback(() => setMenu(undefined), []);
  return { activate, menu, openMenu, closeMenu, placing, setPlacing };
}

/** A merged node is no actor that can be compared. */
function isMerged(target: Target): boolean {
  return target.kind === "actor" && readGroupId(target.id) !== undefined;
}

/** The name of a drawn thing; a tie is named by its two ends. */
export function nameOf(model: MapViewProps["model"], target: Target): string {
  if (target.kind === "actor")
    return model.actors.find((actor) => actor.id === target.id)?.name ?? target.id;
  if (target.kind === "relation") return words.relation;
  if (target.kind === "position")
    return model.positions.find((position) => position.id === target.id)?.label ?? target.id;
  const actor = nameOf(model, { kind: "actor", id: target.actor });
  return `${actor} – ${nameOf(model, { kind: "position", id: target.position })}`;
}
