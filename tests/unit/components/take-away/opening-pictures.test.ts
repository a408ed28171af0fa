import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { readDebate } from "#tests/datasets/read-debate.ts";
import { COLORS } from "#tests/unit/core/exchange/export-words.ts";

const WORDS = "#components/messages";
const sections = readdirSync("components/messages/es");

/** Puts the Spanish words in the place of the English ones for all that is loaded from now on, as the build does. */
function loadSpanish(): void {
  vi.resetModules();
  vi.stubEnv("STANDPOINT_LANGUAGE", "es");
  for (const file of sections)
    vi.doMock(`${WORDS}/${file}`, () => import(path.resolve("components/messages/es", file)));
}

afterEach(() => {
  for (const file of sections) vi.doUnmock(`${WORDS}/${file}`);
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The picture of a debate's opening view as it would be saved on a certain day, each element on a line. */
async function openingPicture(language: string, name: string): Promise<string> {
  const { readersDebate } = await import("#core/debate/readers-debate.ts");
  const { indexDebate } = await import("#core/debate/index-debate.ts");
  const { prepareSelect } = await import("#core/explore/select.ts");
  const { readView } = await import("#core/explore/view-url.ts");
  const { currentSavedView } = await import("#components/explorer/current-saved-view.ts");
  const { drawnSvg, drawTaken } = await import("#components/take-away/drawn.ts");
  const { takenOf } = await import("#components/take-away/taken.ts");
  const index = indexDebate(readersDebate(readDebate(`${name}.json`), language));
  const view = readView(new URLSearchParams(""), index);
  const taken = takenOf({
    selection: prepareSelect(index)(view),
    view,
    saved: currentSavedView(index, view),
    permalink: `https://site.example/debates/${name}`,
    day: "2026-02-03",
  });
  const font = { family: "'Source Sans 3', sans-serif" };
  const svg = drawnSvg(await drawTaken(taken), { colors: COLORS, font });
  return svg.replaceAll("><", ">\n<");
}

// After a change that is meant, of the drawing or of the data: run this file with -u, and look at the pictures.
test.each(["en", "es"])(
  "the picture of the opening view is as it was kept (%s)",
  async (language) => {
    if (language === "es") loadSpanish();
    const picture = await openingPicture(language, "el-salvador-prisons");
    // Rounded, so that the last digits of a machine's arithmetic are not kept.
    expect(picture.match(/\d\.\d{3,}/g)).toBeNull();
    await expect(picture).toMatchFileSnapshot(`opening-view.${language}.svg`);
  },
);
