import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CHOICES,
  DEFAULTS,
  keptSettings,
  readSettings,
  SETTING_NAMES,
  textScale,
} from "#components/settings/settings.ts";

const settings = fc.record({
  theme: fc.constantFrom(...CHOICES.theme),
  text: fc.constantFrom(...CHOICES.text),
  motion: fc.constantFrom(...CHOICES.motion),
  patterns: fc.constantFrom(...CHOICES.patterns),
  keys: fc.constantFrom(...CHOICES.keys),
  hint: fc.constantFrom(...CHOICES.hint),
});

test("what is kept of settings gives the same settings back", () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(readSettings(keptSettings(chosen))).toEqual(chosen);
    }),
  );
});

test("whatever was kept, each setting has one of its choices", () => {
  const anything = fc.dictionary(fc.constantFrom(...SETTING_NAMES, "other"), fc.anything());
  fc.assert(
    fc.property(anything, (kept) => {
      const read = readSettings(kept);
      expect(Object.keys(read)).toEqual(SETTING_NAMES);
      for (const name of SETTING_NAMES) expect(CHOICES[name]).toContain(read[name]);
    }),
  );
});

test("the defaults leave nothing to keep: as the system, text as it is, keys and first steps on", () => {
  expect(keptSettings(DEFAULTS)).toEqual({});
  expect(DEFAULTS).toEqual({
    theme: "system",
    text: "100",
    motion: "system",
    patterns: "off",
    keys: "on",
    hint: "on",
  });
});

test("text of 130 % is 1.3 times as large", () => {
  expect(textScale(readSettings({ text: "130" }))).toBe(1.3);
  expect(textScale(DEFAULTS)).toBe(1);
});
