import { describe, expect, test } from "vitest";
import { openPicked, toggleCompared } from "#core/explore/compare/pick.ts";
import type { Open } from "#core/explore/view-state.ts";

const four: Open = { kind: "compare", actors: ["a", "b", "c", "d"] };

describe("adding an actor to what is open", () => {
  test("an open actor and another are compared, and a third and fourth join them", () => {
    const two = toggleCompared({ kind: "actor", id: "a" }, "b");
    expect(two).toEqual({ kind: "compare", actors: ["a", "b"] });
    expect(toggleCompared({ kind: "compare", actors: ["a", "b", "c"] }, "d")).toEqual(four);
  });

  test("there is no room for a fifth", () => {
    expect(toggleCompared(four, "e")).toBe("full");
  });

  test("an actor that is compared already is taken out; the last one left is opened alone", () => {
    expect(toggleCompared(four, "b")).toEqual({ kind: "compare", actors: ["a", "c", "d"] });
    expect(toggleCompared({ kind: "compare", actors: ["a", "b"] }, "a")).toEqual({
      kind: "actor",
      id: "b",
    });
  });

  test.each<[string, Open | undefined]>([
    ["nothing", undefined],
    ["the actor itself", { kind: "actor", id: "a" }],
    ["a position", { kind: "position", id: "law" }],
    ["a connection", { kind: "connect", actors: ["b", "c"] }],
  ])("with %s open there is nothing to compare it with", (_, open) => {
    expect(toggleCompared(open, "a")).toBeUndefined();
  });
});

describe("a picked actor", () => {
  test("joins the comparison, or ends the connection", () => {
    expect(openPicked({ purpose: "compare", actors: ["a", "b"] }, "c")).toEqual({
      kind: "compare",
      actors: ["a", "b", "c"],
    });
    expect(openPicked({ purpose: "connect", actor: "a" }, "c")).toEqual({
      kind: "connect",
      actors: ["a", "c"],
    });
  });

  test("cannot be one that is asked about", () => {
    expect(openPicked({ purpose: "compare", actors: ["a", "b"] }, "b")).toBeUndefined();
    expect(openPicked({ purpose: "connect", actor: "a" }, "a")).toBeUndefined();
  });
});
