import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { chooseLabels } from "#components/map/choose-labels.ts";
import { LABEL_SIZES } from "#components/map/label-steps.ts";
import { paintPicture } from "#components/map/paint-picture.ts";
import type { Palette } from "#components/map/palette.ts";
import { toScene } from "#components/map/to-scene.ts";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { placeNetwork } from "#core/explore/network/place-network.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";

const COLOURS = Object.fromEntries(
  ["paper", "ink", "support", "oppose", "mixed", "neutral", "bar", "actor", "actor-group"].map(
    (name) => [name, name],
  ),
);

class RecordedPath {
  lines: [from: [number, number], to: [number, number]][] = [];
  #from: [number, number] = [0, 0];
  moveTo(x: number, y: number): void {
    this.#from = [x, y];
  }
  lineTo(x: number, y: number): void {
    this.lines.push([this.#from, [x, y]]);
  }
}

beforeAll(() => void vi.stubGlobal("Path2D", RecordedPath));
afterAll(() => void vi.unstubAllGlobals());

/** A canvas context that writes down what is asked of it. */
function recorder() {
  const texts: string[] = [];
  const strokes: { colour: string; lines: RecordedPath["lines"] }[] = [];
  const filled: string[] = [];
  const state: Record<string, unknown> = {
    fillText: (text: string) => texts.push(text),
    stroke: (path?: RecordedPath) =>
      path && strokes.push({ colour: String(state.strokeStyle), lines: path.lines }),
    fill: () => filled.push(String(state.fillStyle)),
  };
  const context = new Proxy(state, {
    get: (target, key) => target[String(key)] ?? (() => undefined),
  }) as unknown as CanvasRenderingContext2D;
  return { context, texts, strokes, filled };
}

test("the picture of a large map has every tie between its two nodes, every mark and the labels that find room", () => {
  const index = indexDebate(
    generateDebate({ actors: 120, positions: 20, statements: 600, camps: 3, seed: 4 }),
  );
  const model = mapModel(prepareSelect(index)(DEFAULT_VIEW));
  const placement = placeNetwork(model);
  const shown = {
    ...{ model, placement, settled: true, arrangement: "network" as const },
    scene: toScene(model, placement),
  };
  const palette = {
    colors: COLOURS,
    pale: COLOURS,
    font: "serif",
    strong: false,
    forced: false,
    patterns: false,
    textScale: 1,
  };
  const { context, texts, strokes, filled } = recorder();
  paintPicture({
    context,
    shown,
    palette: palette as unknown as Palette,
    view: { zoom: 1, pan: { x: 0, y: 0 } },
  });

  const painted = new Set(
    strokes.flatMap(({ colour, lines }) => lines.map((line) => `${colour} ${line.flat()}`)),
  );
  for (const tie of model.ties) {
    const drawn = shown.scene.ties.get(tie.id);
    const from = shown.scene.nodes.get(drawn?.source ?? "")?.point;
    const to = shown.scene.nodes.get(drawn?.end ?? "")?.point;
    expect(painted).toContain(`${tie.stance} ${[from?.x, from?.y, to?.x, to?.y]}`);
  }
  expect(filled).toHaveLength(shown.scene.nodes.size);
  const labelled = chooseLabels({ shown, lit: undefined, placeOf: ({ point }) => point }, 0);
  expect(LABEL_SIZES[0]).toBe(13);
  const words = [...labelled].flatMap((id) => shown.scene.nodes.get(id)?.label.split(/\s/) ?? []);
  expect(words.length).toBeGreaterThan(100);
  for (const word of words) expect(texts.join(" ")).toContain(word);
});
