import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What differs between the themes is colour alone. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What is left out: a selector. */
type Scope = { except?: string; themes?: readonly ("light" | "dark")[] };

/** axe finds nothing on the page as it stands, in the light theme (every rule) and in the dark one (colours). */
export async function expectAccessible(page: Page, scope: Scope = {}): Promise<void> {
  const { except, themes = ["light", "dark"] } = scope;
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const rules = colorScheme === "dark" ? { rules: COLOUR_RULES } : {};
    await expectNoViolation(page, { ...(except && { except }), ...rules });
  }
}

/** The long list below the explorer is looked through where it is what a test shows, not with every dialog. */
export const BESIDE_THE_LIST: Scope = { except: "section[aria-labelledby=explorer-list]" };

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
  { except, rules }: Scope & { rules?: string[] },
): Promise<void> {
  const builder = new AxeBuilder({ page });
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
