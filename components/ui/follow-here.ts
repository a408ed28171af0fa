import type { MouseEvent } from "react";

/** Click handler of a real link: a plain click acts in place; with a modifier key the browser follows the link. */
export function followHere(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
