import { type Drawn, inkOf, numberOf } from "./drawn.ts";

/** How the words of an element are drawn, worked out once for each style. */
export type LabelLook = {
  text: string;
  /** True where Cytoscape has broken the words into lines. */
  wrapped: boolean;
  font: string;
  size: number;
  /** Not drawn while letters would be smaller than this on the screen. */
  leastSize: number;
  fill: string;
  outline: { stroke: string; width: number } | undefined;
  align: CanvasTextAlign;
  /** How much of the words' height lies below the point that Cytoscape gives: 0, a half or 1. */
  drop: number;
  beside: { x: number; y: number };
};

const ALIGNS: Readonly<Record<string, CanvasTextAlign>> = { left: "right", right: "left" };
const DROPS: Readonly<Record<string, number>> = { top: 0, center: 0.5, bottom: 1 };

/** Undefined where there are no words. What the map's stylesheet does not use (backgrounds, turned words) is left out. */
export function labelLookOf(element: Drawn): LabelLook | undefined {
  const text = element.pstyle("label").strValue;
  if (text === "" || text === undefined) return undefined;
  const opacity = numberOf(element, "opacity");
  const size = numberOf(element, "font-size");
  const outlineWidth = numberOf(element, "text-outline-width");
  const inMiddle = element.group() === "edges";
  const side = inMiddle ? "center" : element.pstyle("text-halign").strValue;
  const drop = inMiddle ? "center" : element.pstyle("text-valign").strValue;
  return {
    text,
    wrapped: element.pstyle("text-wrap").strValue === "wrap",
    font: `${element.pstyle("font-weight").strValue} ${size}px ${element.pstyle("font-family").strValue}`,
    size,
    leastSize: numberOf(element, "min-zoomed-font-size"),
    fill: inkOf(element, "color", opacity),
    outline:
      outlineWidth === 0
        ? undefined
        : {
            stroke: inkOf(
              element,
              "text-outline-color",
              opacity * numberOf(element, "text-outline-opacity"),
            ),
            width: 2 * outlineWidth,
          },
    align: ALIGNS[side] ?? "center",
    drop: DROPS[drop] ?? 0.5,
    beside: { x: numberOf(element, "text-margin-x"), y: numberOf(element, "text-margin-y") },
  };
}
