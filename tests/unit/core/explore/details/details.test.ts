import { describe, expect, test } from "vitest";
import { actorList } from "#core/explore/actor-list-model.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { positionsByTheme } from "#core/explore/details/positions-by-theme.ts";
import { sourceDetail } from "#core/explore/details/source-detail.ts";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import { tieDetail } from "#core/explore/details/tie-detail.ts";
import { tiesOfPosition } from "#core/explore/details/ties-of-position.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [{ id: "silent" }, { id: "bo", name: "Émile" }, { id: "ana" }],
  statements: [
    { id: "a", actor: "ana", date: "2024" },
    {
      id: "b",
      actor: "bo",
      stance: "oppose" as const,
      codings: [
        { coder: "one", stance: "oppose" as const },
        { coder: "two", stance: "mixed" as const },
      ],
    },
    { id: "c", actor: "cy", stance: "neutral" as const, source: "radio" },
    { id: "d", actor: "ana", position: "cost", date: "2025-02" },
    { id: "e", actor: "bo", position: "aid" },
  ],
};

function names(stands: readonly { actor: { id: string } }[] = []): string[] {
  return stands.map(({ actor }) => actor.id);
}

describe("a position", () => {
  const detail = positionDetail(buildSelection(FACTS, "actor=ana"), "law");

  test("says who stands where and who only describes", () => {
    expect(names(detail?.stands.support)).toEqual(["ana"]);
    expect(names(detail?.stands.oppose)).toEqual(["bo"]);
    expect(names(detail?.stands.mixed)).toEqual([]);
    expect(names(detail?.stands.neutral)).toEqual(["cy"]);
  });

  test("counts as silent on it who spoke elsewhere, apart from those never heard", () => {
    const aid = positionDetail(buildSelection(FACTS), "aid");
    expect(aid?.silent.map(({ id }) => id).sort()).toEqual(["ana", "cy"]);
    expect(aid).toMatchObject({ heard: 3, unheard: 1 });
    expect(detail).toMatchObject({ silent: [], heard: 3, unheard: 1 });
  });

  test("is as contested as its actors' stances, whatever the filter", () => {
    expect(detail?.contestedness).toBe(1);
    expect(detail?.statements.map(({ passes }) => passes)).toEqual([true, false, false]);
    expect(detail?.themeLabel).toBe("Theme");
  });

  test("that is unknown has none", () => {
    expect(positionDetail(buildSelection(FACTS), "nothing")).toBeUndefined();
  });
});

describe("all positions", () => {
  test("stand under their theme by name, none left out", () => {
    const [theme, ...others] = positionsByTheme(buildSelection(FACTS));
    expect(others).toEqual([]);
    expect(theme?.label).toBe("Theme");
    const labels = theme?.positions.map(({ position }) => position.label) ?? [];
    expect(labels).toHaveLength(3);
    expect(labels).toEqual(labels.toSorted());
  });

  test("tell their statements actor by actor, supporters first, each once", () => {
    const law = positionDetail(buildSelection(FACTS), "law");
    const ties = law ? tiesOfPosition(law) : [];
    expect(ties.map(({ actor, current }) => [actor.id, current.stance])).toEqual([
      ["ana", "support"],
      ["bo", "oppose"],
      ["cy", "neutral"],
    ]);
    expect(ties.flatMap(({ statements }) => statements)).toHaveLength(law?.statements.length ?? 0);
    for (const { actor, statements } of ties)
      expect(statements.every((detail) => detail.actor.id === actor.id)).toBe(true);
  });
});

describe("an actor on a position", () => {
  test("has all statements, and the stance they add up to", () => {
    const tie = tieDetail(buildSelection(FACTS), "bo", "law");
    expect(tie?.current).toMatchObject({ stance: "oppose", reported: false });
    expect(tie?.statements.map(({ statement }) => statement.id)).toEqual(["b"]);
    expect(tie?.changes).toEqual([]);
  });

  test("without a statement has no stance, which is not neutral", () => {
    expect(tieDetail(buildSelection(FACTS), "silent", "law")).toMatchObject({
      current: undefined,
      statements: [],
    });
    expect(tieDetail(buildSelection(FACTS), "ana", "nothing")).toBeUndefined();
  });
});

describe("a source and a statement", () => {
  test("a source lists what was coded from it", () => {
    const source = sourceDetail(buildSelection(FACTS), "radio");
    expect(source?.statements.map(({ statement }) => statement.id)).toEqual(["c"]);
    expect(sourceDetail(buildSelection(FACTS), "nothing")).toBeUndefined();
  });

  test("a statement shows both coders' codes by name and whether they agreed", () => {
    const selection = buildSelection(FACTS);
    const number = selection.index.statementNumber.get("b") ?? -1;
    const detail = statementDetail(selection, number);
    expect(detail?.codings).toEqual([
      { coder: "one", stance: "oppose", name: "Coder one" },
      { coder: "two", stance: "mixed", name: "Coder two" },
    ]);
    expect(detail?.coderAgreed).toBe(false);
    expect(statementDetail(selection, 0)?.coderAgreed).toBe(true);
    expect(statementDetail(selection, 99)).toBeUndefined();
  });
});

describe("the actor list", () => {
  test("is alphabetical, accents aside, and counts what passes", () => {
    const rows = actorList(buildSelection(FACTS));
    expect(rows.map(({ name }) => name)).toEqual(["Ana", "Cy", "Émile"]);
    expect(rows[0]).toMatchObject({
      id: "ana",
      stances: { support: 2, oppose: 0, mixed: 0, neutral: 0 },
      statements: 2,
      positions: 2,
      firstDate: "2024",
      lastDate: "2025-02",
    });
  });

  test("holds only actors with a passing statement", () => {
    const rows = actorList(buildSelection(FACTS, "stance=oppose"));
    expect(rows.map(({ id, statements }) => [id, statements])).toEqual([["bo", 1]]);
  });
});
