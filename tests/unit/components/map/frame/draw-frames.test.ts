import cytoscape, { type Core } from "cytoscape";
import { beforeEach, describe, expect, test } from "vitest";
import { drawFrames } from "#components/map/frame/draw-frames.ts";
import { hideElement, unhideElement } from "#components/map/hide-element.ts";

const EXTENT = { x1: -200, y1: -200, x2: 400, y2: 400 };

/** A canvas that writes down what is drawn on it: each stroke, fill or text with the ink it has then. */
function paper() {
  const drawn: string[] = [];
  const state: Record<string, unknown> = {};
  let path = "";
  let dashes: readonly number[] = [];
  const acts: Record<string, (...given: never[]) => void> = {
    beginPath: () => {
      path = "";
    },
    moveTo: (x: number, y: number) => {
      path += `${x},${y}`;
    },
    lineTo: (x: number, y: number) => {
      path += `→${x},${y}`;
    },
    setLineDash: (some: readonly number[]) => {
      dashes = some;
    },
    stroke: () => {
      const faint = (state.globalAlpha ?? 1) === 1 ? "" : " faint";
      drawn.push(`line ${path} ${state.lineWidth} ${state.strokeStyle} [${dashes}]${faint}`);
    },
    fill: () => drawn.push(`shape ${path} ${state.fillStyle}`),
    fillText: (text: string, x: number, y: number) =>
      drawn.push(`${state.textAlign} “${text}” ${x},${y} ${state.font} ${state.fillStyle}`),
    strokeText: (text: string) => drawn.push(`outline of “${text}” ${state.lineWidth}`),
  };
  const context = new Proxy(acts, {
    get: (_, name: string) => acts[name] ?? state[name],
    set: (_, name: string, value: unknown) => {
      state[name] = value;
      if (name === "font") drawn.push("new font");
      return true;
    },
  });
  return { drawn, context };
}

let cy: Core;
let asked: string[];

/** Ana and Ben at (0, 0) and (100, 0), a tie between them, and one that is far away. */
beforeEach(() => {
  asked = [];
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    elements: [
      { data: { id: "ana", label: "Ana" }, position: { x: 0, y: 0 } },
      { data: { id: "ben", label: "Ben" }, position: { x: 100, y: 0 } },
      { data: { id: "far", label: "Far" }, position: { x: 5_000, y: 0 } },
      { data: { id: "tie", source: "ana", target: "ben" } },
      { data: { id: "away", source: "far", target: "far" } },
    ],
    style: [
      {
        selector: "node",
        style: {
          label: "data(label)",
          "text-halign": "right",
          "text-valign": "center",
          "text-margin-x": 4,
          "font-family": "Serif",
          "font-size": 12,
          "min-zoomed-font-size": 8,
          color: "#000",
          width: 20,
          height: 20,
          "background-color": "#010203",
        },
      },
      {
        selector: "edge",
        style: { width: 2, "line-color": "#040506", "line-opacity": 0.5, opacity: 0.5 },
      },
      { selector: ".dashed", style: { "line-style": "dashed", "line-dash-pattern": [5, 3] } },
      { selector: ".sign", style: { label: "±", "font-family": "Serif", "font-size": 12 } },
      { selector: ".halo", style: { "underlay-opacity": 0.2 } },
      { selector: ".ring", style: { "border-width": 3, "border-color": "#070809" } },
    ],
  });
  place("tie", { edgeType: "haystack", allpts: [0, 0, 100, 0], labelX: 50, labelY: 0 });
  place("away", { edgeType: "haystack", allpts: [5_000, 0, 5_100, 0] });
  for (const node of cy.nodes()) place(node.id(), { labelX: node.position().x + 10, labelY: 0 });
});

function place(id: string, worked: Record<string, unknown>): void {
  const { rscratch } = Reflect.get(cy.getElementById(id), "_private");
  Object.assign(rscratch, { labelHeight: 12, labelWidth: 30, labelLineHeight: 15 }, worked);
}

/** Ties between the same two, one for and one against in turn. */
function manyTies(count: number, from = 0) {
  return Array.from({ length: count }, (_, at) => ({
    data: { id: `many-${from + at}`, source: "ana", target: "ben" },
    classes: `tie stance-${at % 2 === 0 ? "support" : "oppose"}`,
  }));
}

/** What a frame draws, with a stand-in for Cytoscape's own drawing that writes down what is left to it. */
function frame({ nodesOnly = false, whole = false, zoom = 1 } = {}) {
  const { drawn, context } = paper();
  const tell = (what: string) => (_: unknown, one: { id: () => string }) =>
    asked.push(`${what} ${one.id()}`);
  const renderer = {
    nodeShapes: {
      ellipse: {
        draw: (on: typeof context, x: number, y: number, width: number) => {
          Reflect.apply(on.beginPath as () => void, on, []);
          Reflect.apply(on.moveTo as (x: number, y: number) => void, on, [x, y]);
          asked.push(`circle of ${width}`);
        },
      },
    },
    onUpdateEleCalcsFns: [() => undefined],
    drawEdgeUnderlay: tell("halo of"),
    drawNodeUnderlay: tell("halo of"),
    drawEdgePath: (tie: { id: () => string }) => asked.push(`path of ${tie.id()}`),
    drawLayeredElements: () => asked.push("Cytoscape"),
    drawCachedElements: () => asked.push("Cytoscape"),
    drawCachedNodes: () => asked.push("Cytoscape"),
  };
  const fake = Object.assign(Object.create(cy), { renderer: () => renderer, zoom: () => zoom });
  drawFrames(fake as Core);
  const elements = [...cy.edges(), ...cy.nodes()];
  for (const tie of cy.edges("[id ^= 'many-']"))
    place(tie.id(), { edgeType: "haystack", allpts: [0, 0, 100, 0] });
  // Cytoscape works out what changed before it draws.
  for (const element of elements) element.style("width");
  const draw = nodesOnly ? renderer.drawCachedNodes : renderer.drawLayeredElements;
  Reflect.apply(draw, renderer, [context, elements, 1, whole ? undefined : EXTENT]);
  return { drawn, renderer };
}

const shapes = (drawn: readonly string[]) => drawn.filter((one) => one.startsWith("shape"));

describe("a frame", () => {
  test("draws ties, then marks, then words, each with the ink of its style", () => {
    expect(frame().drawn).toEqual([
      "line 0,0→100,0 2 rgba(4,5,6,0.25) []",
      "shape 0,0 rgba(1,2,3,1)",
      "shape 100,0 rgba(1,2,3,1)",
      "new font",
      "left “Ana” 14,6 normal 12px Serif rgba(0,0,0,1)",
      "left “Ben” 114,6 normal 12px Serif rgba(0,0,0,1)",
    ]);
    expect(asked).not.toContain("Cytoscape");
  });

  test("fades the ties of a map when very many are in view, but not what is lit, nor relations", () => {
    cy.add(manyTies(1_600));
    cy.getElementById("many-1").addClass("lit");
    cy.getElementById("many-2").removeClass("tie");
    const lines = frame().drawn.filter((one) => one.startsWith("line"));
    expect(lines).toHaveLength(1_601);
    // The first tie of this drawing is no tie of a debate either: it has no class.
    expect(lines.filter((line) => !line.endsWith("faint"))).toHaveLength(3);
  });

  test("dashes lines against where few are in view, and draws them whole among many", () => {
    const dashed = () =>
      frame().drawn.filter((one) => one.startsWith("line") && one.endsWith("[5,3]")).length;
    cy.style()
      .selector(".stance-oppose")
      .style({ "line-dash-pattern": [5, 3] } as never)
      .update();
    cy.add(manyTies(300));
    expect(dashed()).toBe(150);
    cy.add(manyTies(200, 300));
    expect(dashed()).toBe(0);
  });

  test("makes a mark that would be too small to be seen as large as 3 px", () => {
    frame({ zoom: 0.1 });
    expect(asked).toContain("circle of 32");
  });

  test("leaves out what is hidden, until it is shown again", () => {
    for (const id of ["tie", "ben"]) hideElement(cy.getElementById(id));
    expect(frame().drawn.join()).not.toMatch(/line|Ben/);
    for (const id of ["tie", "ben"]) unhideElement(cy.getElementById(id));
    expect(frame().drawn.join()).toMatch(/line.*Ben/);
  });

  test("leaves out what lies outside the view, and draws all of it where there is no view", () => {
    expect(shapes(frame().drawn)).toHaveLength(2);
    const { drawn } = frame({ whole: true });
    expect(shapes(drawn)).toHaveLength(3);
    expect(drawn.filter((one) => one.startsWith("line"))).toHaveLength(2);
  });

  test("draws nodes alone while a large map is moved", () => {
    expect(frame({ nodesOnly: true }).drawn.join()).not.toContain("line");
  });

  test("follows a style that changes", () => {
    frame();
    cy.getElementById("tie").addClass("dashed");
    cy.getElementById("ana").addClass("ring");
    const { drawn } = frame();
    expect(drawn[0]).toBe("line 0,0→100,0 2 rgba(4,5,6,0.25) [5,3]");
    expect(drawn[2]).toBe("line 0,0 3 rgba(7,8,9,1) []");
  });

  test("draws a tie's sign under the marks, with the tie's opacity", () => {
    cy.getElementById("tie").addClass("sign");
    const { drawn } = frame();
    const sign = drawn.findIndex((one) => one.includes("±"));
    expect(drawn[sign]).toBe("center “±” 50,6 normal 12px Serif rgba(0,0,0,0.5)");
    expect(sign).toBeLessThan(drawn.findIndex((one) => one.startsWith("shape")));
  });

  test("draws every line of a wrapped name, the last where one line would stand", () => {
    const ana = cy.getElementById("ana");
    ana.style({ "text-wrap": "wrap", label: "Ana of\nHere", "text-outline-width": 2 });
    place("ana", { labelX: 10, labelY: 0, labelWrapCachedLines: ["Ana of", "Here"] });
    const words = frame().drawn.filter((one) => /Ana|Here/.test(one));
    expect(words).toEqual([
      "outline of “Ana of” 4",
      "left “Ana of” 14,-9 normal 12px Serif rgba(0,0,0,1)",
      "outline of “Here” 4",
      "left “Here” 14,6 normal 12px Serif rgba(0,0,0,1)",
    ]);
  });

  test("leaves words out that would be too small to read", () => {
    expect(frame({ zoom: 0.5 }).drawn.join()).not.toContain("Ana");
    expect(frame({ zoom: 0.51 }).drawn.join()).toContain("Ana");
  });

  test("leaves halos and bent ways to Cytoscape, and throws no pictures away", () => {
    cy.getElementById("tie").addClass("halo");
    place("tie", { edgeType: "segments" });
    cy.getElementById("ana").addClass("halo");
    const { drawn, renderer } = frame();
    expect(asked).toEqual(expect.arrayContaining(["halo of tie", "path of tie", "halo of ana"]));
    expect(drawn.join()).not.toContain("line");
    expect(renderer.onUpdateEleCalcsFns).toEqual([]);
  });
});
