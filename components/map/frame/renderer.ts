import type { Drawn, Extent } from "./drawn.ts";

type DrawAll = (
  context: CanvasRenderingContext2D,
  elements: readonly Drawn[],
  pixelRatio: number,
  extent: Extent | undefined,
) => void;

export type Shape = {
  draw: (
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    width: number,
    height: number,
    corner: "auto",
  ) => void;
};

/** Of what draws, what Cytoscape's types leave out (version 3.34). */
export type Renderer = {
  drawLayeredElements: DrawAll;
  drawCachedElements: DrawAll;
  drawCachedNodes: DrawAll;
  drawEdgeUnderlay: (context: CanvasRenderingContext2D, tie: Drawn) => void;
  drawNodeUnderlay: (context: CanvasRenderingContext2D, node: Drawn) => void;
  drawEdgePath: (
    tie: Drawn,
    context: CanvasRenderingContext2D,
    points: readonly number[],
    lineStyle: string,
  ) => void;
  drawArrowheads: (context: CanvasRenderingContext2D, tie: Drawn, opacity: number) => void;
  nodeShapes: Readonly<Record<string, Shape>>;
  onUpdateEleCalcsFns: unknown[];
};
