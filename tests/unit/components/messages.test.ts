import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { alignmentMessages } from "#components/messages/alignment.ts";
import { compareMessages } from "#components/messages/compare.ts";
import { coverageMessages } from "#components/messages/coverage.ts";
import { hintMessages } from "#components/messages/hint.ts";
import { interestMessages } from "#components/messages/interest.ts";
import { matrixMessages } from "#components/messages/matrix.ts";
import { methodsMessages } from "#components/messages/methods.ts";
import { ownFileMessages } from "#components/messages/own-file.ts";
import { reduceMessages } from "#components/messages/reduce.ts";
import { researchMessages } from "#components/messages/research.ts";
import { settingsMessages } from "#components/messages/settings.ts";
import { shortcutsMessages } from "#components/messages/shortcuts.ts";
import { spectrumMessages } from "#components/messages/spectrum.ts";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { timelineMessages } from "#components/messages/timeline.ts";
import { tourMessages } from "#components/messages/tour.ts";
import { messages } from "#components/messages.ts";

const sources = ["components", "app"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(path.join("components", "messages")))
  .map((file) => readFileSync(file, "utf8"));

const sections = Object.entries({
  ...messages,
  alignment: alignmentMessages,
  compare: compareMessages,
  coverage: coverageMessages,
  interest: interestMessages,
  timeline: timelineMessages,
  matrix: matrixMessages,
  reduce: reduceMessages,
  research: researchMessages,
  spectrum: spectrumMessages,
  methods: methodsMessages,
  ownFile: ownFileMessages,
  takeAway: takeAwayMessages,
  tour: tourMessages,
  hint: hintMessages,
  settings: settingsMessages,
  shortcuts: shortcutsMessages,
});

/** A key is used when a file that reads its section names it. */
function unusedKeys(section: string, keys: readonly string[]): string[] {
  const readers = sources.filter((text) =>
    new RegExp(`\\bmessages\\.${section}\\b|\\b${section}Messages\\b`).test(text),
  );
  return keys.filter((key) => !readers.some((text) => new RegExp(`\\b${key}\\b`).test(text)));
}

test.each(sections)("every message of %s is used", (section, words) => {
  const records = ["stance", "stanceNoun", "stanceGlyph", "actorKind", "attribution", "confidence"];
  // A record is read by a value of the data, a section by its keys.
  const keys = typeof words === "string" || records.includes(section) ? [] : Object.keys(words);
  expect(unusedKeys(section, keys)).toEqual([]);
  expect(sources.some((text) => new RegExp(`\\b${section}(Messages)?\\b`).test(text))).toBe(true);
});
