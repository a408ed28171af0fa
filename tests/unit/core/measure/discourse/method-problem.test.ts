import { describe, expect, test } from "vitest";
import { readChoices } from "#cli/analyse-choices.ts";
import {
  AGGREGATIONS,
  KERNELS,
  type Method,
  NETWORKS,
  NORMALIZATIONS,
  USUAL_METHOD,
} from "#core/measure/discourse/method.ts";
import { methodProblem } from "#core/measure/discourse/method-problem.ts";

const WINDOWS = [undefined, { unit: "days", size: 3 }, { unit: "events", size: 3 }] as const;

const every: Method[] = NETWORKS.flatMap((network) =>
  AGGREGATIONS.flatMap((aggregation) =>
    NORMALIZATIONS.flatMap((normalization) =>
      WINDOWS.flatMap((window) =>
        [undefined, ...KERNELS].flatMap((kernel) =>
          [false, true].map((indent) => ({
            ...USUAL_METHOD,
            ...{ network, aggregation, normalization, window, kernel, indent },
          })),
        ),
      ),
    ),
  ),
);

function optionsOf({ network, aggregation, normalization, window, kernel, indent }: Method) {
  const given: [string, string[][]][] = [
    ["--network", [[network]]],
    ["--aggregation", [[aggregation]]],
    ["--normalization", [[normalization]]],
    ["--format", [["json"]]],
  ];
  if (window) given.push(["--window", [[window.unit, String(window.size)]]]);
  if (kernel) given.push(["--kernel", [[kernel]]]);
  if (indent) given.push(["--indent", [[]]]);
  return { plain: [], given: new Map(given) };
}

describe("choices that contradict one another", () => {
  test("the command line refuses the same ones, each with a sentence", () => {
    expect(every).toHaveLength(3 * 5 * 6 * 3 * 5 * 2);
    for (const method of every) {
      const read = readChoices(optionsOf(method));
      expect(read.ok, JSON.stringify(method)).toBe(methodProblem(method) === undefined);
      if (!read.ok) expect(read.message).toMatch(/^--\w+ /);
    }
  });

  test("half of the kinds of network exist", () => {
    const plain = every.filter(({ window, kernel, indent }) => !(window || kernel || indent));
    const fitting = plain.filter((method) => methodProblem(method) === undefined);
    // 3 × 3 of two modes, and 4 × 4 of actors and of positions.
    expect(fitting).toHaveLength(9 + 2 * 16);
  });
});
