import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MeasureName } from "#cli/measure-names.ts";
import { methods as spanish } from "#components/messages/es/methods.ts";
import { networkMethods as spanishNetworks } from "#components/messages/es/methods-networks.ts";
import { type Method, methods } from "#components/messages/methods.ts";
import { networkMethods } from "#components/messages/methods-networks.ts";
import { DEFINED_AT } from "#components/research/measures/defined-at.ts";
import { consistency } from "#core/measure/consistency.ts";
import { contestedness } from "#core/measure/contestedness.ts";
import { stanceOn } from "#core/measure/stance-on.ts";
import { visibility } from "#core/measure/visibility.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

/** The section of each measure of the command line; a measure without one does not compile. */
const ON_THE_COMMAND_LINE: Readonly<Record<MeasureName, string>> = {
  frequencies: "stance-frequencies",
  centrality: "centrality",
  camps: "network-camps",
  ei: "ei-index",
  polarisation: "polarisation",
  backbone: "backbone",
  stability: "camp-stability",
  coders: "coders",
};

/** The section of what each file computes; undefined for one that only serves others. */
const COMPUTED: Readonly<Record<string, string | undefined>> = {
  "agreement.ts": "agreement",
  "agreement-network.ts": "camps",
  "camp-sides.ts": "camps",
  "camps.ts": "camps",
  "centrality.ts": "centrality",
  "consistency.ts": "current-stance",
  "contestedness.ts": "contestedness",
  "coverage.ts": "coverage",
  "stance-changes.ts": "changes",
  "stance-on.ts": "current-stance",
  "stance-value.ts": undefined,
  "visibility.ts": "statements",
  "reliability/coder-agreement.ts": "coders",
  "reliability/krippendorff-alpha.ts": "coders",
  "discourse/backbone.ts": "backbone",
  "discourse/calendar.ts": undefined,
  "discourse/cluster-stability.ts": "camp-stability",
  "discourse/code-debate.ts": undefined,
  "discourse/coded-statement.ts": undefined,
  "discourse/csv-rows.ts": undefined,
  "discourse/data-problem.ts": undefined,
  "discourse/discourse-network.ts": "discourse-networks",
  "discourse/duplicate-period.ts": "equal-statements",
  "discourse/fullest-window.ts": "time-windows",
  "discourse/keep-statements.ts": "equal-statements",
  "discourse/kernel-slices.ts": "time-windows",
  "discourse/method-problem.ts": undefined,
  "discourse/method-settings.ts": undefined,
  "discourse/method.ts": undefined,
  "discourse/network-frame.ts": undefined,
  "discourse/network-groups.ts": "network-camps",
  "discourse/network-settings.ts": undefined,
  "discourse/one-mode.ts": "discourse-networks",
  "discourse/positive-ties.ts": undefined,
  "discourse/read-coded-csv.ts": undefined,
  "discourse/stance-frequencies.ts": "stance-frequencies",
  "discourse/time-windows.ts": "time-windows",
  "discourse/two-mode.ts": "discourse-networks",
  "discourse/window-series.ts": "time-windows",
};

/** Views that put their numbers beside one another, each with the sections of what it names. */
const IN_VIEWS: Readonly<Record<string, readonly string[]>> = {
  alignment: ["alignment", "agreement", "camps"],
  matrix: ["matrix-order", "camps", "contestedness"],
  coverage: ["coverage", "thin-evidence", "statements-by-stance", "coders"],
  spectrum: ["spectrum", "contestedness", "current-stance"],
  research: ["discourse-networks", "equal-statements", "normalization", "time-windows"],
  interest: ["judgements"],
};

/** Their example is a case of the shipped data, which the page works out. */
const FROM_DATA = ["agreement", "contestedness", "changes"];

const english = [...methods, ...networkMethods];
const measured = new Set(
  [
    Object.values(DEFINED_AT),
    Object.values(ON_THE_COMMAND_LINE),
    Object.values(COMPUTED),
    ...Object.values(IN_VIEWS),
  ].flatMap((ids) => ids.flatMap((id) => id ?? [])),
);

function filesIn(folder: string, ends: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    ends.test(name),
  );
}

test("every file that computes a measure names its section, and no other file is named", () => {
  expect(filesIn("core/measure", /\.ts$/).sort()).toEqual(Object.keys(COMPUTED).sort());
});

test("every place that the interface leads to is a section", () => {
  const places = filesIn("components", /\.tsx$/).flatMap((name) => {
    const text = readFileSync(join("components", name), "utf8");
    return [...text.matchAll(/\/methods#([a-z-]+)|\bmethod="([a-z-]+)"/g)].map(
      ([, linked, given]) => linked ?? given,
    );
  });
  expect(places.length).toBeGreaterThan(20);
  const sections = new Set<string | undefined>(english.map(({ id }) => id));
  expect(places.filter((id) => !sections.has(id))).toEqual([]);
});

describe.each([
  { language: "English", sections: english, example: /\bExample: / },
  { language: "Spanish", sections: [...spanish, ...spanishNetworks], example: /\bEjemplo: / },
])("in $language", ({ sections, example }) => {
  const byId = new Map<string, Method>(sections.map((section) => [section.id, section]));

  test.each([...measured])("“%s” has a definition, a source and a worked example", (id) => {
    const section = byId.get(id);
    expect(section?.text[0]).toBeTruthy();
    expect(section?.source).toBeTruthy();
    expect(FROM_DATA.includes(id) || section?.text.some((text) => example.test(text))).toBe(true);
  });
});

test("examples from the data are given by the page", () => {
  const page = readFileSync("app/methods/page.tsx", "utf8");
  for (const id of FROM_DATA) expect(page).toMatch(new RegExp(`\\b${id}: <\\w+Example `));
});

describe("the worked examples are right", () => {
  test("current stance, and how many statements take it", () => {
    const index = buildIndex({
      statements: [
        { actor: "ann", position: "ban", stance: "support", date: "2025-01-10" },
        { actor: "ann", position: "ban", stance: "oppose", date: "2025-03-10" },
        {
          ...{ actor: "ann", position: "ban", stance: "support", date: "2025-05-10" },
          attribution: "reported",
        },
      ],
    });
    expect(stanceOn(index, [0, 1, 2])?.stance).toBe("oppose");
    expect(consistency(index, [0, 1, 2])).toEqual({ share: 1 / 3, n: 3 });
  });

  test("what is counted", () => {
    const index = buildIndex({
      statements: [
        { actor: "ann", position: "ban", source: "times" },
        { actor: "ann", position: "ban", source: "post" },
        { actor: "ann", position: "tax", source: "court", attribution: "action" },
      ],
    });
    expect(visibility(index, [0, 1, 2])).toMatchObject({ statements: 3, positions: 2, sources: 3 });
  });

  test("how contested the position of the spectrum is", () => {
    expect(contestedness(["support", "support", "mixed", "oppose"])).toBe(0.75);
  });
});
