import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { textsOf } from "#tests/support/message-words.ts";

/** Names in the debates that are also English words of the interface: a magazine. */
const NAMES = ["Reason"];

const FOLDER = "components/messages";

async function textsIn(folder: string): Promise<string[]> {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith(".ts") && name !== "translation.ts",
  );
  const sections = await Promise.all(files.map((name) => import(path.resolve(folder, name))));
  return sections.flatMap((words) => textsOf(words).map(([, text]) => text));
}

/** Every text of the interface in one language that is not also one of the other. */
export async function ownTexts(language: "en" | "es"): Promise<string[]> {
  const english = await textsIn(FOLDER);
  const spanish = await textsIn(path.join(FOLDER, "es"));
  const [own, others] = language === "en" ? [english, spanish] : [spanish, english];
  return [...new Set(own)].filter((text) => !others.includes(text) && /\p{L}{2}/u.test(text));
}

/** A pattern for a text with ⟦placeholders⟧ or {names} in it. */
function patternOf(text: string): RegExp {
  const parts = text
    .split(/⟦[^⟧]+⟧|\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`, "u");
}

/** What can be read or heard on the page and is one of these texts; words in another language aside. */
export async function findTexts(page: Page, texts: readonly string[]): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const attributes = ["aria-label", "title", "placeholder", "alt", "aria-roledescription"];
    function wordsOf(element: Element): (string | null)[] {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const whole = element.children.length === 0 ? [element.textContent] : [];
      const heard = attributes.map((name) => element.getAttribute(name));
      return [...own.map((node) => node.textContent), ...whole, ...heard];
    }
    const elements = [...document.querySelectorAll("body *, title")].filter(
      (element) => element.closest("script, style, [lang]:not(html)") === null,
    );
    return [...new Set(elements.flatMap(wordsOf).map((text) => text?.trim() ?? ""))];
  });
  // What is left of a text without its placeholders must be enough to tell languages apart.
  const telling = texts.filter((text) => text.replace(/⟦[^⟧]+⟧|\{\w+\}|\P{L}/gu, "").length >= 4);
  const patterns = telling.map(patternOf);
  return seen.filter(
    (text) => !NAMES.includes(text) && patterns.some((pattern) => pattern.test(text)),
  );
}
