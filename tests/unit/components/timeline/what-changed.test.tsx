import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageLinks } from "#components/statement/links.ts";
import { WhatChanged } from "#components/timeline/what-changed.tsx";
import { daysBetween, whatChanged } from "#core/explore/changes/what-changed.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const EVERY = buildSelection({
  positions: [
    { id: "fees", label: "Fees" },
    { id: "trial", label: "Trial" },
  ],
  statements: [
    { id: "a1", actor: "ann", position: "fees", stance: "oppose", date: "2025-01-10" },
    { id: "a2", actor: "ann", position: "fees", stance: "support", date: "2025-02-10" },
    { id: "a3", actor: "ann", position: "trial", stance: "oppose", date: "2025-02-11" },
    {
      id: "b1",
      actor: "bob",
      position: "fees",
      stance: "support",
      date: "2025-02-12",
      attribution: "reported",
    },
    { id: "b2", actor: "bob", position: "trial", stance: "oppose", date: "2025-02-13" },
    { id: "c1", actor: "cai", position: "trial", stance: "oppose", date: "2025" },
  ],
});

function tell(from: string, to: string): string {
  const days = daysBetween({ from, to });
  const html = renderToStaticMarkup(
    <WhatChanged
      changed={days && whatChanged(EVERY, days)}
      range={{ from, to }}
      isDown={false}
      index={EVERY.index}
      links={pageLinks("example")}
    />,
  );
  return html;
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, "");

test("what is new is told in sentences, each with links to its statements", () => {
  const html = tell("2025-02", "2025-02");
  const text = textOf(html);
  expect(text).toContain("New actors (1)Bob: first statement 12 February 2025, supports on Fees");
  expect(text).toContain("supports on Fees, reported by others");
  expect(text).not.toContain("by Ann, reported by others");
  expect(text).toContain("New positions (1)Trial: first statement 11 February 2025, by Ann");
  expect(text).toContain(
    "Ann on Fees: opposes (10 January 2025), then supports (10 February 2025)",
  );
  expect(text).toContain("Ann and Bob now take the same side on 2 positions");
  expect(text).toContain(
    "both support Fees (Ann, 10 February 2025, Bob, 12 February 2025, reported by others)",
  );
  expect(text).toContain("both oppose Trial");
  for (const id of ["a1", "a2", "a3", "b1", "b2"]) {
    expect(html).toContain(`data-open="statement.${id}"`);
  }
  expect(html).toContain('data-open="compare.ann.bob"');
});

test("a statement whose year reaches over the dates is named apart, not counted", () => {
  const text = textOf(tell("2025-02", "2025-02"));
  expect(text).toContain("1 statement may belong to this time or not");
  expect(text).toContain("Cai, 2025");
  expect(text).not.toContain("Cai: first statement");
});

test("where nothing is said, nothing is new", () => {
  const text = textOf(tell("2026-06", "2026-06"));
  expect(text).toContain("Nothing new is found in this time.");
});

test("a long list begins with eight and offers all of them", () => {
  const statements = Array.from({ length: 12 }, (_, at) => ({
    actor: `actor-${at}`,
    date: "2025-03-01",
  }));
  const { index, ...every } = buildSelection({ statements });
  const days = daysBetween({ from: "2025", to: undefined });
  const html = renderToStaticMarkup(
    <WhatChanged
      changed={days && whatChanged({ index, ...every }, days)}
      range={{ from: "2025", to: undefined }}
      isDown={false}
      index={index}
      links={pageLinks("example")}
    />,
  );
  expect(textOf(html)).toContain("New actors (12)");
  expect(html.match(/: first statement/g)).toHaveLength(8 + 1);
  expect(html).toMatch(/aria-expanded="false"[^>]*>Show all 12</);
});
