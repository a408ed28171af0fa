import type { Page } from "@playwright/test";

/**
 * Targets smaller than 24 × 24 CSS px that WCAG 2.2, 2.5.8 does not excuse. Excused are links inside a
 * line of text, and small targets whose circle of 24 px touches no other target or such circle.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    type Target = { element: Element; box: DOMRect };
    const scope = document.querySelector("dialog[open]") ?? document;
    const found = [
      ...scope.querySelectorAll("a[href], button, input, select, summary, [role=option]"),
    ];
    const targets = found.map(boxOf).filter(isUsable);
    const isSmall = ({ box }: Target) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
    return targets
      .filter((target) => isSmall(target) && !isInText(target) && !hasRoom(target))
      .map(({ element, box }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40);
        return `${element.tagName} “${name}” ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
      });

    // A label is part of its checkbox's target.
    function boxOf(element: Element): Target {
      const whole = element.matches("input") ? (element.closest("label") ?? element) : element;
      return { element, box: whole.getBoundingClientRect() };
    }
    function isUsable({ element, box }: Target): boolean {
      return (
        box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true })
      );
    }
    function isInText({ element }: Target): boolean {
      if (!element.matches("a") || getComputedStyle(element).display !== "inline") return false;
      const line = element.parentElement?.textContent?.trim() ?? "";
      return line.length > (element.textContent?.trim().length ?? 0);
    }
    function hasRoom(target: Target): boolean {
      const [x, y] = middle(target.box);
      return targets.every((other) => {
        if (other.element === target.element || other.element.contains(target.element)) return true;
        if (isSmall(other)) {
          const [otherX, otherY] = middle(other.box);
          return Math.hypot(x - otherX, y - otherY) >= LEAST;
        }
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) >= LEAST / 2;
      });
    }
    function middle(box: DOMRect): readonly [number, number] {
      return [box.left + box.width / 2, box.top + box.height / 2];
    }
  });
}
