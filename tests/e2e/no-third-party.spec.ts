import { debate } from "./support/debate-data.ts";
import { DEBATE, expectMapDrawn, openDebate, openMap } from "./support/debate-page.ts";
import { READING_PAGES } from "./support/site-pages.ts";
import { expect, test } from "./support/test.ts";

// Every test made with support/test.ts proves that no request leaves the site and no error is logged;
// axe.spec.ts opens every kind of page that way.
test("exploring a debate asks no other site for anything and logs no error", async ({ page }) => {
  await openMap(page);
  for (const saved of debate.views) {
    await page.getByRole("link", { name: saved.title, exact: true }).click();
    await expectMapDrawn(page);
  }
  await page.getByRole("button", { name: "Network", exact: true }).click();
  await expectMapDrawn(page);
  await openDebate(page, "?open=source.nyt-2025-02-04&show=actors");
});

test("no page of the debate names a script, style, picture or font of another site", async ({
  page,
}) => {
  test.slow();
  const paths = [
    ...debate.actors.map(({ id }) => `${DEBATE}/actors/${id}`),
    ...debate.positions.map(({ id }) => `${DEBATE}/positions/${id}`),
    ...debate.sources.map(({ id }) => `${DEBATE}/sources/${id}`),
    ...debate.statements.map(({ id }) => `${DEBATE}/statements/${id}`),
  ];
  const loads =
    /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\s(?:src|data)="([^"]+)"/g;
  const styles = /<link\b[^>]*rel="(?:stylesheet|preload|preconnect|dns-prefetch|icon)"[^>]*>/g;
  for (const path of paths) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    const addresses = [
      ...[...html.matchAll(loads)].map(([, address = ""]) => address),
      ...[...html.matchAll(styles)].map(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? ""),
    ];
    expect(
      addresses.filter((address) => !/^\/(?!\/)|^data:/.test(address)),
      path,
    ).toEqual([]);
  }
});

test("every answer forbids content of other sites by its policy", async ({ page }) => {
  for (const path of Object.values(READING_PAGES)) {
    const { "content-security-policy": policy = "" } = (await page.request.head(path)).headers();
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/https?:|\*/);
  }
});
