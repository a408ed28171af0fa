import { pagesPath } from "#components/debate-path.ts";
import { saveFile } from "#components/take-away/save-file.ts";
import type { Debate } from "#core/debate/schema.ts";
import { debateWithTour, type OwnTour } from "#core/tour/own-tour.ts";

/** Saves the debate's own file, in its own language and with its translations, with the tour added to it. */
export async function downloadTour(shown: Debate, tour: OwnTour, unnamed: string): Promise<void> {
  const debate = await wholeDebate(shown);
  saveFile({
    name: `${debate.meta.id}.json`,
    type: "application/json",
    content: `${JSON.stringify(debateWithTour(debate, tour, unnamed), null, 2)}\n`,
  });
}

/** What is shown may be a translation without the rest: the file is at its own address. */
async function wholeDebate(shown: Debate): Promise<Debate> {
  const pages = pagesPath(shown.meta.id);
  if (pages === undefined) return shown;
  const response = await fetch(`${pages}/data.json`);
  if (!response.ok) throw new Error(`${pages}/data.json: ${response.status}`);
  // Our own route serves a debate that was checked when the site was built.
  return (await response.json()) as Debate;
}
