import type { Core, SingularElementReturnValue } from "cytoscape";
import { rendererOf } from "./renderer-of.ts";

const NOWHERE = { x1: 0, y1: 0, x2: 0, y2: 0, w: 0, h: 0 };
const hidden = new WeakSet<object>();

/**
 * Takes an element out of the picture and out of the pointer's reach: what Cytoscape asks every element before it
 * draws or finds it is answered for this one. A style that hides says the same but is worked out anew for every
 * element: most of the time that a filter took (docs/decisions/hidden-not-removed.md). `redrawHidden` ends a change.
 */
export function hideElement(element: SingularElementReturnValue): void {
  answerForHidden(Object.getPrototypeOf(element));
  hidden.add(element);
}

export function isHidden(element: SingularElementReturnValue): boolean {
  return hidden.has(element);
}

/** Lets the element answer for itself again. */
export function unhideElement(element: SingularElementReturnValue): void {
  hidden.delete(element);
}

type Methods = Record<"visible" | "interactive" | "boundingBox", (...given: unknown[]) => unknown>;
const answering = new WeakSet<Methods>();

/** Once for all elements, which share their methods: one that had methods of its own would be slow to ask. */
function answerForHidden(methods: Methods): void {
  if (answering.has(methods)) return;
  answering.add(methods);
  const answers = { visible: false, interactive: false, boundingBox: NOWHERE };
  for (const name of ["visible", "interactive", "boundingBox"] as const) {
    const ask = methods[name];
    methods[name] = function (this: object, ...given) {
      return hidden.has(this) ? answers[name] : Reflect.apply(ask, this, given);
    };
  }
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
