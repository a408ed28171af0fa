import type { Page } from "@playwright/test";

type Shape = {
  id(): string;
  renderedPosition(): { x: number; y: number };
  renderedStyle(name: string): string;
};
type Shapes = { map<T>(read: (shape: Shape) => T): T[] };
type Drawing = {
  $(selector: string): Shapes;
  getElementById(id: string): Shape;
  container(): HTMLElement;
};
declare global {
  interface HTMLElement {
    /** Where Cytoscape keeps its instance. */
    _cyreg?: { cy: Drawing };
  }
}

/** Ids of the drawn shapes that a Cytoscape selector finds, such as ".dimmed". */
export async function drawnShapes(page: Page, selector: string): Promise<string[]> {
  const ids = await page.evaluate((wanted) => {
    const held = [...document.querySelectorAll<HTMLElement>("figure div")].find(
      (element) => element._cyreg,
    );
    return held?._cyreg?.cy.$(wanted).map((shape) => shape.id()) ?? [];
  }, selector);
  return ids.sort();
}

/** Where a drawn node stands in the window, in CSS px. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const held = [...document.querySelectorAll<HTMLElement>("figure div")].find(
      (element) => element._cyreg,
    );
    const drawing = held?._cyreg?.cy;
    if (!held || !drawing) throw new Error("nothing is drawn");
    const { x, y } = drawing.getElementById(wanted).renderedPosition();
    const box = drawing.container().getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  }, id);
}
