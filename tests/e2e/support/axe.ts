import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What differs between the themes is colour alone. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What is left out, or the only part that is looked through: selectors. */
type Scope = { except?: string; within?: string; themes?: readonly ("light" | "dark")[] };

/** axe finds nothing on the page as it stands, in the light theme (every rule) and in the dark one (colours). */
export async function expectAccessible(page: Page, scope: Scope = {}): Promise<void> {
  const { themes = ["light", "dark"], ...parts } = scope;
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // A row has the same few colours as every other: in the second theme the first ones stand for all.
    const rules = colorScheme === "dark" ? { rules: COLOUR_RULES, ...FIRST_ROWS } : {};
    await expectNoViolation(page, { ...rules, ...parts });
  }
}

/** The long list below the explorer is looked through where it is what a test shows, not with every dialog. */
export const BESIDE_THE_LIST: Scope = { except: "section[aria-labelledby=explorer-list]" };

/** What opens beside or over a page whose rest was looked through as it stood before. */
export const THE_DETAILS: Scope = { within: "[data-slot=panel], dialog[open]" };
export const THE_DIALOG: Scope = { within: "dialog[open]" };
export const THE_MENU: Scope = { within: "[role=menu]" };

/** Where every row was looked through once, the first ones stand for all at another width. */
export const FIRST_ROWS: Scope = {
  except: "tbody > tr:nth-child(n + 31), ol > li:nth-child(n + 31)",
};

/** What is another language of pages looked through in both themes: colours are the same in all languages. */
export const ONE_THEME: Scope = { themes: ["light"] };

/** axe's rule on the size of targets, which is off unless asked for. */
export async function expectTargetsLargeEnough(page: Page): Promise<void> {
  await drawEverything(page);
  await expectNoViolation(page, { rules: ["target-size"] });
}

/** Rows far from the window are not laid out until they come near, and would seem to overlap. */
export async function drawEverything(page: Page): Promise<void> {
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
}

async function expectNoViolation(
  page: Page,
  { except, within, rules }: Scope & { rules?: string[] },
): Promise<void> {
  const builder = new AxeBuilder({ page });
  if (within !== undefined) builder.include(within);
  if (except !== undefined) builder.exclude(except);
  // Without frames and without lists of what passed, axe needs a fraction of the time.
  const { violations } = await builder
    .setLegacyMode(true)
    .options({
      resultTypes: ["violations"],
      ...(rules && { runOnly: { type: "rule", values: rules } }),
    })
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [id, help, target.join(" "), html.slice(0, 160), failureSummary].join("\n  "),
    ),
  );
  expect(found, `${page.url()} ${rules?.join() ?? "all rules"}`).toEqual([]);
}
