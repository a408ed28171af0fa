import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { FirstHint } from "#components/hint/first-hint.tsx";
import { leavesEscape } from "#components/hint/leaves-escape.ts";
import { hintMessages } from "#components/messages/hint.ts";

afterEach(() => vi.unstubAllGlobals());

test("the first of three steps is in the page from the start, with its place and its buttons", () => {
  const html = renderToStaticMarkup(<FirstHint />);
  const steps = [...html.matchAll(/<li([^>]*)>(.*?)<\/li>/g)];
  expect(steps).toHaveLength(3);
  expect(steps.map(([, attributes]) => attributes?.includes("data-current"))).toEqual([
    true,
    false,
    false,
  ]);
  for (const [at, [, , text]] of steps.entries()) {
    expect(text).toContain(`${at + 1} of 3`);
    expect(text).toContain(hintMessages.steps[at]);
  }
  expect([...html.matchAll(/<button[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual([
    "Next",
    "Skip",
  ]);
});

test("it is a named part of the page, no dialog, takes no focus and says nothing until it is seen", () => {
  const html = renderToStaticMarkup(<FirstHint />);
  expect(html).toMatch(/<section[^>]*aria-label="First steps"/);
  expect(html).not.toMatch(/autofocus|role="dialog"|<dialog/i);
  expect(html).toContain('<span role="status"></span>');
});

/** Esc pressed on something inside `own`, with `open` on the page. */
function pressEscape({ own = "", open = "", prevented = false }): KeyboardEvent {
  class FakeElement {
    closest(selector: string) {
      return own !== "" && selector.includes(own) ? this : null;
    }
  }
  vi.stubGlobal("Element", FakeElement);
  vi.stubGlobal("document", {
    querySelector: (selector: string) => (open !== "" && selector.includes(open) ? {} : null),
  });
  return { defaultPrevented: prevented, target: new FakeElement() } as unknown as KeyboardEvent;
}

test("Esc is for the first steps only where nothing else has a use for it", () => {
  expect(leavesEscape(pressEscape({}))).toBe(true);
  expect(leavesEscape(pressEscape({ prevented: true }))).toBe(false);
  for (const open of ["dialog[open]", "[data-slot=panel]", "[data-slot=tour]"])
    expect(leavesEscape(pressEscape({ open }))).toBe(false);
  for (const own of ["select", "textarea", "figure"])
    expect(leavesEscape(pressEscape({ own }))).toBe(false);
});
