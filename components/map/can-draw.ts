/** Whether this browser gives a canvas to draw on; without one Cytoscape fails at its first frame. */
export function canDraw(): boolean {
  try {
    return document.createElement("canvas").getContext("2d") !== null;
  } catch {
    return false;
  }
}
