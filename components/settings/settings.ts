/** The name under which a browser keeps them. */
export const STORED = "standpoint.settings";

/** What a reader can set for the whole site, with every choice there is; the first is the default. */
export const CHOICES = {
  theme: ["system", "light", "dark"],
  text: ["100", "115", "130", "150"],
  motion: ["system", "reduce"],
  patterns: ["off", "on"],
  keys: ["on", "off"],
  hint: ["on", "off"],
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = { readonly [Name in SettingName]: (typeof CHOICES)[Name][number] };

export const SETTING_NAMES = Object.keys(CHOICES) as SettingName[]; // the keys are CHOICES' own

/** The settings that were kept, each that is missing or unknown as its default. */
export function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const chosen = SETTING_NAMES.map((name) => {
    const choices: readonly string[] = CHOICES[name];
    return [name, choices.find((choice) => choice === kept[name]) ?? choices[0]];
  });
  return Object.fromEntries(chosen) as Settings; // one of its choices for each name
}

export const DEFAULTS: Settings = readSettings({});

/** What has to be kept of them: those that are no defaults. */
export function keptSettings(settings: Settings): Readonly<Record<string, string>> {
  const changed = SETTING_NAMES.filter((name) => settings[name] !== DEFAULTS[name]);
  return Object.fromEntries(changed.map((name) => [name, settings[name]]));
}

/** How many times its usual size text has. */
export function textScale({ text }: Settings): number {
  return Number(text) / 100;
}
