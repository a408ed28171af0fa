import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { messages } from "#components/messages.ts";
import { localDay } from "#components/take-away/local-day.ts";
import { MARGIN_MM, ORIENTATIONS, PAPER_NAMES, sheetSize } from "#components/take-away/paper.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { readView } from "#core/explore/view-url.ts";
import { seededRandom } from "#core/network/seeded-random.ts";
import { readDebate } from "#tests/datasets/read-debate.ts";
import { posterTroubles } from "#tests/support/poster-troubles.ts";
import { openDebate, toolbarButton } from "./support/debate-page.ts";
import { randomQuery } from "./support/random-query.ts";
import { expect, test } from "./support/test.ts";

const LOTS = 2;
const POSTERS = 6;
/** In a millimetre. */
const POINTS = 72 / 25.4;

const words = takeAwayMessages;
const index = indexDebate(readDebate("el-salvador-prisons.json"));
const select = prepareSelect(index);

// All 200 views of tests/unit/components/take-away/random-posters.test.ts would take minutes to print.
for (let lot = 0; lot < LOTS; lot += 1) {
  test(`${POSTERS} printed posters of random views say exactly what is shown, lot ${lot + 1}`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    const random = seededRandom(7200 + lot);
    for (let printed = 0; printed < POSTERS; ) {
      const query = randomQuery(random);
      const selection = select(readView(new URLSearchParams(query), index));
      if (selection.shown.statements === 0) continue;
      const paper = PAPER_NAMES[printed % PAPER_NAMES.length] ?? "A4";
      const sheet = { paper, orientation: ORIENTATIONS[printed % 2] ?? "portrait" };
      await test.step(`${paper} ${query.slice(0, 120)}`, async () => {
        const { text, outside } = await readSheet(await print(page, { query, sheet }), sheet);
        expect(posterTroubles(text, selection, localDay(new Date())), query).toEqual([]);
        expect(outside, query).toEqual([]);
      });
      printed += 1;
    }
  });
}

type Asked = { query: string; sheet: Parameters<typeof sheetSize>[0] };

async function print(page: Page, { query, sheet }: Asked): Promise<Buffer> {
  await openDebate(page, query);
  await toolbarButton(page, messages.explorer.takeAway).click();
  const dialog = page.getByRole("dialog", { name: words.title });
  await dialog.getByRole("radio", { name: sheet.paper, exact: true }).check();
  const { orientations } = words.print;
  await dialog.getByRole("radio", { name: orientations[sheet.orientation] }).check();
  const button = dialog.getByRole("button", { name: words.print.print });
  await expect(button).not.toHaveAttribute("aria-disabled", "true");
  await button.click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
  return page.pdf({ preferCSSPageSize: true });
}

/** The text of the only sheet of a PDF, in the order in which it was drawn, and what of it is not within the margins. */
async function readSheet(printed: Buffer, sheet: Asked["sheet"]) {
  const pdf = await getDocumentProxy(new Uint8Array(printed));
  expect(pdf.numPages).toBe(1);
  const first = await pdf.getPage(1);
  const { width, height } = sheetSize(sheet);
  const [, , right = 0, top = 0] = first.view;
  expect(Math.abs(right - width * POINTS) + Math.abs(top - height * POINTS)).toBeLessThan(4);
  const margin = MARGIN_MM * POINTS - 2;
  const lines = (await first.getTextContent()).items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" ? [item] : [],
  );
  const outside = lines.filter(({ transform: [, , , , x, y], width: length }) => {
    const isWithin = x > margin && x + length < right - margin && y > margin && y < top - margin;
    return !isWithin;
  });
  return {
    text: lines.map(({ str }) => str).join(" "),
    outside: outside.map(({ str }) => str),
  };
}
