import type { SingularElementReturnValue } from "cytoscape";

type StyleValue = { value: unknown; strValue: string; pfValue: number };

/** What Cytoscape has worked out about an element for drawing it. */
type Worked = {
  /** Points of a tie's way, x and y in turn. */
  allpts?: readonly number[];
  edgeType?: string;
  badLine?: boolean;
  labelX?: number;
  labelY?: number;
  labelHeight?: number;
  labelWidth?: number;
  labelLineHeight?: number;
  labelActualDescent?: number;
  labelWrapCachedLines?: readonly string[];
};

/** An element with what Cytoscape's types leave out (version 3.34). */
export type Drawn = SingularElementReturnValue & {
  _private: { styleKey: number; rscratch: Worked };
  pstyle: (name: string) => StyleValue;
};

/** A part of the drawing in map units. */
export type Extent = { x1: number; y1: number; x2: number; y2: number };

/** True where a box and a part of the drawing have something in common. */
export function meets(box: Extent, part: Extent): boolean {
  return box.x1 <= part.x2 && box.x2 >= part.x1 && box.y1 <= part.y2 && box.y2 >= part.y1;
}

/** A number of the style, lengths in map units. */
export function numberOf(element: Drawn, property: string): number {
  return Number(element.pstyle(property).pfValue ?? element.pstyle(property).value);
}

/** A colour of the style with an opacity, as a canvas takes it. */
export function inkOf(element: Drawn, property: string, opacity: number): string {
  const [red, green, blue] = element.pstyle(property).value as readonly number[];
  return `rgba(${red},${green},${blue},${opacity})`;
}

/** Line and gap in turn, of a line that is dashed; else nothing, which means a whole line. */
export function dashesOf(
  element: Drawn,
  { style, pattern }: { style: string; pattern: string },
): readonly number[] {
  return element.pstyle(style).strValue === "dashed" ? patternOf(element, pattern) : [];
}

/** The pattern of the style, also of a line that is not dashed now. */
export function patternOf(element: Drawn, pattern: string): readonly number[] {
  return element.pstyle(pattern).pfValue as unknown as readonly number[]; // of these, it is a list
}
