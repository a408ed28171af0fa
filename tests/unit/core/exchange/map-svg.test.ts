import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { mapSvg } from "#core/exchange/map-svg.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { readDebate } from "#tests/datasets/read-debate.ts";
import { buildSelection } from "#tests/fixtures/build.ts";
import { COLORS, pictureOf } from "./export-words.ts";
import { textBoxes, textsOf } from "./picture-boxes.ts";
import { allNamed, readXml } from "./read-xml.ts";

const FACTS = {
  actors: [
    { id: "ana", name: "Ana <A> & Co" },
    { id: "bo", kind: "group" as const },
    { id: "cy", kind: "institution" as const },
  ],
  statements: [
    { id: "a1", actor: "ana", position: "law" },
    { id: "a2", actor: "ana", position: "law", source: "radio" },
    {
      id: "b1",
      actor: "bo",
      position: "law",
      stance: "oppose" as const,
      attribution: "reported" as const,
    },
    { id: "c1", actor: "cy", position: "cost", stance: "mixed" as const },
  ],
};

function read(query = "", facts: Parameters<typeof buildSelection>[0] = FACTS) {
  return readXml(mapSvg(pictureOf(buildSelection(facts, query), ["Stance: “Oppose” & more"])));
}

function byId(root: ReturnType<typeof read>, id: string) {
  return ["path", "g"]
    .flatMap((name) => allNamed(root, name))
    .find((one) => one.attributes.id === id);
}

describe("the picture of the map", () => {
  const root = read();

  test("is an SVG file with a title and a description for those who do not see it", () => {
    expect(root).toMatchObject({ name: "svg", uri: "http://www.w3.org/2000/svg" });
    expect(root.children[0]).toMatchObject({ name: "title", text: "An example debate" });
    expect(root.children[1]).toMatchObject({ name: "desc", text: "A map of who stands where." });
  });

  test("ties show the stance as colour and dashes, statements as width, hearsay as lightness", () => {
    const look = (id: string) => {
      const { stroke, ...rest } = byId(root, id)?.attributes ?? {};
      const width = rest["stroke-width"];
      return [stroke, width, rest["stroke-dasharray"], rest["stroke-opacity"]];
    };
    expect(look("tie.ana.law")).toEqual([COLORS.support, "2.3", undefined, "0.85"]);
    expect(look("tie.bo.law")).toEqual([COLORS.oppose, "1.5", "10 4.5", "0.45"]);
    expect(look("tie.cy.cost")).toEqual([COLORS.mixed, "1.5", "12 3 3 3", "0.85"]);
  });

  test("a tie names its statements, and its sources by their numbers", () => {
    const tie = byId(root, "tie.ana.law");
    expect(tie?.attributes["data-statements"]).toBe("a1 a2");
    expect(tie?.children[0]?.text).toBe("ana support law [1] [2]");
  });

  test("actors have the shape of their kind, bars an empty end where nobody was found", () => {
    expect(byId(root, "actor.ana")?.children.map(({ name }) => name)).toContain("circle");
    const corners = (id: string) =>
      byId(root, id)
        ?.children.find(({ name }) => name === "polygon")
        ?.attributes.points?.split(" ");
    expect(corners("actor.bo")).toHaveLength(4);
    expect(corners("actor.cy")).toHaveLength(6);
    const fills = (id: string) =>
      byId(root, id)
        ?.children.filter(({ name }) => name === "circle")
        .map((one) => one.attributes.fill);
    expect(fills("position.law")).toEqual([COLORS.oppose, COLORS.support]);
    expect(fills("position.cost")).toEqual([COLORS.paper, COLORS.paper]);
  });

  test("names, filters, legend, dates, licence, address and sources can be read as text", () => {
    const text = textsOf(root).join("\n");
    for (const words of [
      "Ana <A> & Co",
      "Filters: Stance: “Oppose” & more",
      "Showing 4 statements",
      "Support",
      "Institution",
      "Lighter: reported",
      "Saved on: day 2026-02-03",
      "Licence: CC BY 4.0",
      "Link: https://site.example/debates/example?stance=oppose&q=%22",
      "The Daily: Radio. https://example.org/radio",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("the legend explains only what is drawn", () => {
    const texts = textsOf(read("actor=ana"));
    expect(texts).toContain("Support");
    expect(texts).not.toContain("Mixed");
    expect(texts).not.toContain("Group");
    expect(texts).not.toContain("Lighter: reported");
  });

  test("faded things are pale and name no statements", () => {
    const faded = read("actor=ana&unmatched=fade");
    expect(byId(faded, "tie.bo.law")?.attributes["stroke-opacity"]).toBe("0.14");
    expect(byId(faded, "tie.bo.law")?.attributes["data-statements"]).toBeUndefined();
    expect(textsOf(faded)).toContain("Pale: does not match");
  });

  test("with nothing to show it still says what was asked", () => {
    const empty = read("stance=neutral");
    expect(textsOf(empty)).toContain("Showing 0 statements");
    expect(allNamed(empty, "path")).toEqual([]);
  });

  test("a font given as data stands in the file", () => {
    const picture = pictureOf(buildSelection(FACTS));
    const font = { family: "'Source Sans 3', sans-serif", source: "data:font/woff2;base64,AAAA" };
    const [style] = allNamed(readXml(mapSvg({ ...picture, font })), "style");
    expect(style?.text).toContain("@font-face{font-family:'Source Sans 3';");
    expect(allNamed(read(), "style")).toEqual([]);
  });
});

describe("pictures of the shipped debate", () => {
  const index = indexDebate(readDebate("el-salvador-prisons.json"));
  const select = prepareSelect(index);

  test.each([
    "source=nyt-2025-02-04",
    "",
    "arrange=network",
    "stance=oppose&unmatched=fade",
    "actor=wola",
    "country=SV&arrange=network",
  ])("with %j no text lies on another text or sign, and none leaves the page", (query) => {
    for (const options of [{}, { ratio: 0.69 }, { ratio: 1.45 }])
      expectClear(readXml(mapSvg(pictureOf(select(parseQuery(query, index))), options)));
  });

  test("on a sheet of paper it is drawn at least as large as on a page, and wide sheets are used", () => {
    const picture = pictureOf(select(parseQuery("view=all", index)));
    const sizeOf = (options: { ratio?: number }) => {
      const { attributes } = readXml(mapSvg(picture, options));
      return { width: Number(attributes.width), height: Number(attributes.height) };
    };
    const page = sizeOf({});
    for (const ratio of [0.69, 1, 1.45]) {
      const scale = (size: typeof page) => Math.min(ratio / size.width, 1 / size.height);
      expect(scale(sizeOf({ ratio }))).toBeGreaterThanOrEqual(scale(page));
    }
    expect(1 / sizeOf({ ratio: 1.45 }).height).toBeGreaterThan(1.5 / page.height);
  });

  function expectClear(root: ReturnType<typeof readXml>) {
    const { boxes, page } = textBoxes(root);
    expect(boxes.length).toBeGreaterThan(10);
    const outside = boxes.filter(
      (box) => box.left < 0 || box.top < 0 || box.right > page.right || box.bottom > page.bottom,
    );
    expect(outside.map(({ what }) => what)).toEqual([]);
    const pairs = boxes.flatMap((one, at) =>
      boxes
        .slice(0, at)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.what} on ${other.what}`),
    );
    expect(pairs).toEqual([]);
  }
});
