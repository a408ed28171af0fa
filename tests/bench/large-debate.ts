import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { type DebateSize, generateDebate } from "#core/debate/generate-debate.ts";
import { type Served, serve } from "#tests/support/serve.ts";

/** The sizes of debate that are measured. */
export const LARGE_SIZES = {
  M: { actors: 350, positions: 55, statements: 1_200, camps: 3, seed: 1 },
  L: { actors: 2_000, positions: 150, statements: 20_000, camps: 3, seed: 1 },
  XL: { actors: 5_000, positions: 500, statements: 50_000, camps: 3, seed: 1 },
} as const satisfies Record<string, DebateSize>;

export type LargeSize = keyof typeof LARGE_SIZES;

/** The built site, or the one that runs at the address in SITE. */
export async function siteToMeasure(): Promise<Served> {
  const url = process.env.SITE;
  if (url !== undefined) return { url, stop: async () => undefined };
  return serve("npm start", { env: (port) => ({ PORT: String(port) }) });
}

/** Gives the site a generated debate as a reader's own file; returns its address and the time until it is kept. */
export async function giveDebate(
  page: Page,
  { url, size }: { url: string; size: LargeSize },
): Promise<{ address: string; checkedMs: number }> {
  const debate = generateDebate(LARGE_SIZES[size]);
  const folder = mkdtempSync(path.join(tmpdir(), "large-debate-"));
  const file = path.join(folder, `${size}.json`);
  writeFileSync(file, JSON.stringify(debate));
  await page.goto(url);
  const start = performance.now();
  await page.getByLabel(words.label).setInputFiles(file);
  await page
    .getByRole("status")
    .filter({ hasText: words.keeping.kept })
    .waitFor({ timeout: 120_000 });
  const checkedMs = performance.now() - start;
  rmSync(folder, { recursive: true });
  return { address: `${url}/own?debate=${debate.meta.id}`, checkedMs };
}
