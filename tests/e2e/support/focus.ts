import type { Locator, Page } from "@playwright/test";
import { pressed } from "./tab-order.ts";

/** Nodes that the four arrows lead to, from each node that they lead to. */
export async function walk(page: Page, start: string): Promise<Set<string>> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      await page.locator(`[data-node="${id}"]`).focus();
      const { node } = await pressed(page, key);
      if (node !== undefined) reached.add(node);
    }
  }
  return reached;
}

/** Roles of everything that can be operated or jumped to but has no name. */
export async function unnamed(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const named =
    /^(button|link|checkbox|radio|textbox|searchbox|combobox|heading|figure|image|dialog|region|application|navigation|table|menu|menuitem|article)$/;
  return nodes
    .filter((node) => !node.ignored && named.test(String(node.role?.value)))
    .filter((node) => String(node.name?.value ?? "").trim() === "")
    .map((node) => String(node.role?.value));
}

export async function ringOf(page: Page, ring: Locator) {
  await page.keyboard.press("Shift");
  await ring.focus();
  return ring.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const light = (colour: string) => {
      const canvas = document.createElement("canvas").getContext("2d");
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [a, b] = [light(outlineColor), light(paper)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return { style: outlineStyle, width: Number.parseFloat(outlineWidth), contrast };
  });
}

/** Whether the middle of the focused node is inside the map, inside the window, and under nothing else. */
export async function placeOfFocus(page: Page) {
  return page.evaluate(() => {
    const node = document.activeElement;
    const stage = node?.closest("[role=application]");
    if (!node || !stage) return { node: "none", inStage: false, inWindow: false, covered: true };
    const own = node.getBoundingClientRect();
    const box = stage.getBoundingClientRect();
    const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
    const top = document.elementFromPoint(x, y);
    return {
      node: node.getAttribute("data-node") ?? "",
      inStage: x > box.left && x < box.right && y > box.top && y < box.bottom,
      inWindow: x > 0 && x < window.innerWidth && y > 0 && y < window.innerHeight,
      covered: top === null || !stage.contains(top),
    };
  });
}
