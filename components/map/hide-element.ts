import type { Core, SingularElementReturnValue } from "cytoscape";
import { rendererOf } from "./renderer-of.ts";

const no = () => false;
const NOWHERE = { x1: 0, y1: 0, x2: 0, y2: 0, w: 0, h: 0 };
const OUT_OF_SIGHT = { visible: no, interactive: no, boundingBox: () => NOWHERE };

/**
 * Takes an element out of the picture and out of the pointer's reach, by answering for it what Cytoscape asks
 * every element before it draws or finds it. A style that hides says the same but is worked out anew for every
 * element: most of the time that a filter took (docs/decisions/hidden-not-removed.md). `redrawHidden` ends a change.
 */
export function hideElement(element: SingularElementReturnValue): void {
  Object.assign(element, OUT_OF_SIGHT);
}

export function isHidden(element: SingularElementReturnValue): boolean {
  return Object.hasOwn(element, "visible");
}

/** Lets the element answer for itself again. */
export function unhideElement(element: SingularElementReturnValue): void {
  for (const name of Object.keys(OUT_OF_SIGHT)) Reflect.deleteProperty(element, name);
}

/** Has the drawing ask every element again. What lies above what stays: sorting anew is a third of a small frame. */
export function redrawHidden(cy: Core): void {
  const { cachedZSortedEles: sorted } = rendererOf<{ cachedZSortedEles?: Sorted | null }>(cy);
  if (sorted) findOutWhenAsked(sorted);
  (cy as Core & { notify: (event: "draw") => void }).notify("draw"); // missing in the types
}

/** Of Cytoscape's renderer and elements, what their types leave out (version 3.34). */
type Element = SingularElementReturnValue & { interactive: () => boolean };
type Sorted = Element[] & { interactive: Element[] };

/** Which elements answer the pointer is found out when it comes: asking all of them takes longer than drawing them. */
function findOutWhenAsked(sorted: Sorted): void {
  Object.defineProperty(sorted, "interactive", {
    configurable: true,
    get() {
      const value = sorted.filter((element) => element.interactive());
      Object.defineProperty(sorted, "interactive", { configurable: true, value });
      return value;
    },
  });
}
