import type { Core } from "cytoscape";

/** What the reader points at, has open or has picked, as ids of drawn things. */
export type States = {
  /** All that stays bright; undefined: nothing is dimmed. */
  lit: ReadonlySet<string> | undefined;
  hovered: string | undefined;
  selected: readonly string[];
  picked: string | undefined;
  root: string | undefined;
};

/** Per drawing: the states marked last, and whether anything was marked at all. */
const marked = new WeakMap<Core, States>();

/** Brings the classes of the reader's doing in line with the states; false when nothing is or was marked. */
export function markStates(cy: Core, states: States): boolean {
  const before = marked.get(cy);
  marked.set(cy, states);
  if (isPlain(states) && (before === undefined || isPlain(before))) return false;
  const { lit, hovered, selected, picked, root } = states;
  if (lit === undefined) cy.$(".dimmed, .lit").removeClass("dimmed lit");
  if (lit !== undefined) {
    const all = cy.elements();
    const bright = all.filter((element) => lit.has(element.id()));
    bright.removeClass("dimmed").addClass("lit");
    all.not(bright).removeClass("lit").addClass("dimmed");
  }
  const mark = (className: string, ids: readonly (string | undefined)[]) => {
    cy.$(`.${className}`).removeClass(className);
    for (const id of ids) if (id !== undefined) cy.getElementById(id).addClass(className);
  };
  mark("hovered", [hovered]);
  mark("selected", selected);
  mark("picked", [picked]);
  mark("root", [root]);
  return true;
}

function isPlain({ lit, hovered, selected, picked, root }: States): boolean {
  const nothing = [lit, hovered, picked, root].every((state) => state === undefined);
  return nothing && selected.length === 0;
}
