import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { settingsMessages } from "#components/messages/settings.ts";
import { CHOICES } from "#components/settings/settings.ts";
import { SettingsDialog } from "#components/settings/settings-dialog.tsx";

const html = renderToStaticMarkup(<SettingsDialog open onClose={() => undefined} />);

test("theme, text size and motion are groups of radio buttons with a name, every choice in its group", () => {
  for (const name of ["theme", "text", "motion"] as const) {
    const group = html
      .split("<fieldset")
      .find((part) => part.includes(`>${settingsMessages.groups[name]}</legend>`));
    expect(group?.match(/type="radio"/g)).toHaveLength(CHOICES[name].length);
    for (const text of Object.values(settingsMessages[name])) expect(group).toContain(`>${text}<`);
    expect(group).toMatch(/^(?:(?!type="radio").)*type="radio" name="[^"]+" checked=""/s);
  }
});

test("what is on or off is a box with words; by default only the patterns are off", () => {
  const boxes = [...html.matchAll(/<input type="checkbox"([^/]*)\/><span>([^<]*)</g)];
  expect(boxes.map(([, checked, text]) => [text, checked?.trim() !== ""])).toEqual([
    [settingsMessages.patterns, false],
    [settingsMessages.keys, true],
    [settingsMessages.hint, true],
  ]);
});

test("with the defaults in force the way back to them says that it leads nowhere", () => {
  expect(html).toMatch(/aria-disabled="true"[^>]*>Back to the defaults</);
  expect(html).toContain(settingsMessages.areDefaults);
});
