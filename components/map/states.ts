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

/** Brings the classes of the reader's doing in line with the states. Nothing moves. */
export function markStates(cy: Core, { lit, hovered, selected, picked, root }: States): void {
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
}
