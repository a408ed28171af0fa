import type { Page } from "@playwright/test";
import { seededRandom } from "#core/network/seeded-random.ts";
import { debate } from "./support/debate-data.ts";
import { DEBATE, expectLive, expectMapDrawn, PHONE } from "./support/debate-page.ts";
import { randomQuery } from "./support/random-query.ts";
import { expect, test } from "./support/test.ts";

const ADDRESSES = 200;
const SCREENS = [
  { name: "on a phone", viewport: PHONE, share: 0.875 },
  { name: "with the map", viewport: { width: 1280, height: 800 }, share: 0.125 },
];
const BATCH = 25;

// Screen by screen in small lots, so that both workers share them.
SCREENS.forEach(({ name, viewport, share }, screen) => {
  for (let lot = 0; lot < (ADDRESSES * share) / BATCH; lot += 1) {
    test(`${BATCH} random addresses each give a working page ${name}, lot ${lot + 1}`, async ({
      page,
      troubles,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      const random = seededRandom(1000 * screen + lot);
      for (let number = 0; number < BATCH; number += 1) {
        const query = randomQuery(random);
        await test.step(query.slice(0, 120), async () => {
          await page.goto(DEBATE + query, { waitUntil: "domcontentloaded" });
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(debate.meta.title);
          const list = page.getByRole("table").first();
          const empty = page.getByRole("heading", { name: /No statement matches/ });
          if (viewport !== PHONE) await expectLive(page);
          await expect(list.or(empty).first()).toBeVisible();
          if (viewport !== PHONE && (await isMapShown(page))) await expectMapDrawn(page);
          expect(troubles.found, query).toEqual([]);
        });
      }
    });
  }
});

async function isMapShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { search } = window.location;
    const shown = new URLSearchParams(search).get("show");
    const isEmpty = document.getElementById("nothing-matches") !== null;
    return !isEmpty && shown !== "statements" && shown !== "actors";
  });
}
