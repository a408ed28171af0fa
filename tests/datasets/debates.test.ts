import { describe, expect, it } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery, readView, writeView } from "#core/explore/view-url.ts";
import { debateFiles, readDebate, readDebateText } from "./read-debate.ts";

describe.each(debateFiles())("%s", (file) => {
  const debate = readDebate(file);
  const index = indexDebate(debate);
  const select = prepareSelect(index);

  it("is a valid debate whose id is its file name", () => {
    expect(file).toBe(`${debate.meta.id}.json`);
  });

  it("is written with two spaces and names its schema, so that editors help", () => {
    const text = readDebateText(file);
    expect(text.startsWith('{\n  "$schema": "../debate.schema.json"')).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it.each(debate.views)("shows something in the view “$title”", ({ query }) => {
    expect(select(parseQuery(query, index)).shown.statements).toBeGreaterThan(0);
  });

  it.each(debate.views)("drops nothing of the query of “$title”", ({ query }) => {
    const view = parseQuery(query, index);
    const kept = new URLSearchParams(writeView(view, index) || debate.views[0]?.query);
    const asked = new URLSearchParams(query);
    expect([...kept.keys()].sort()).toEqual([...asked.keys()].sort());
  });

  it("describes every view in one to three sentences", () => {
    for (const { text } of debate.views) expect(text.split(/[.?]\s/).length).toBeLessThanOrEqual(3);
  });

  it("opens with its first view", () => {
    const opening = select(readView(new URLSearchParams(), index));
    const first = select(parseQuery(debate.views[0]?.query ?? "", index));
    expect(opening.shown).toEqual(first.shown);
  });
});

describe("the opening view of the debate about El Salvador", () => {
  it("is the article of 4 February, with its 45 statements", () => {
    const index = indexDebate(readDebate("el-salvador-prisons.json"));
    const { shown, total } = prepareSelect(index)(readView(new URLSearchParams(), index));
    expect(shown.statements).toBe(45);
    expect(shown.sources).toBe(1);
    expect(total.statements).toBe(167);
  });
});

describe("the example for authors", () => {
  const debate = readDebate("school-phones.json");

  it("is small and says that it is invented", () => {
    expect(debate.actors).toHaveLength(3);
    expect(debate.positions).toHaveLength(3);
    expect(debate.statements).toHaveLength(8);
    expect(debate.meta.title).toContain("invented");
    expect(debate.sources.every(({ url }) => url?.startsWith("https://example.org/"))).toBe(true);
  });

  it("shows each thing that authors need to see once", () => {
    const kinds = new Set(debate.statements.map(({ attribution }) => attribution));
    const stances = new Set(debate.statements.map(({ stance }) => stance));
    const onLockers = debate.statements.filter(
      ({ actor, position }) => actor === "ines-falk" && position === "lockers",
    );
    expect([...kinds].sort()).toEqual(["action", "reported", "self"]);
    expect([...stances].sort()).toEqual(["mixed", "neutral", "oppose", "support"]);
    expect(onLockers.map(({ stance }) => stance)).toEqual(["oppose", "support"]);
    expect(debate.statements.some(({ translation }) => translation !== undefined)).toBe(true);
    expect(debate.relations).toHaveLength(1);
  });
});
