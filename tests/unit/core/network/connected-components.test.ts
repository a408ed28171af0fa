import { expect, test } from "vitest";
import { connectedComponents } from "#core/network/connected-components.ts";

test("nodes with a way between them share a part, lone nodes have their own", () => {
  expect([
    ...connectedComponents(5, [
      [0, 3],
      [3, 4],
    ]),
  ]).toEqual([0, 1, 2, 0, 0]);
  expect([...connectedComponents(0, [])]).toEqual([]);
});
