import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CompareTable } from "#components/compare/compare-table.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { compareActors } from "#core/explore/compare/compare-actors.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const INDEX = buildIndex({
  statements: [
    { actor: "ana", position: "law" },
    { actor: "bo", position: "law" },
    { actor: "ana", position: "cost" },
    { actor: "ana", position: "time" },
    { actor: "bo", position: "aid" },
    { actor: "cy", position: "law" },
    { actor: "cy", position: "aid" },
  ],
});

function headings(...actors: string[]): string[] {
  const detail = compareActors(INDEX, actors);
  if (!detail) throw new Error("no such actors");
  const markup = renderToStaticMarkup(<CompareTable detail={detail} links={pageLinks("debate")} />);
  return [...markup.matchAll(/<th[^>]*scope="rowgroup"[^>]*>(.*?)<\/th>/g)].map(([, all]) =>
    (all ?? "").replace(/<[^>]+>/g, ""),
  );
}

test("the last heading says of whom no statement is found, and on how many positions", () => {
  expect(headings("ana", "bo")).toEqual([
    "Agree on 1 position",
    "No statement found: of Ana on 1 position, of Bo on 2 positions",
  ]);
});

test("who is heard on all of them is not named", () => {
  expect(headings("bo", "cy")).toEqual(["Agree on 2 positions"]);
  expect(headings("cy", "bo", "ana").at(-1)).toBe(
    "No statement found: of Cy on 2 positions, of Bo on 2 positions, of Ana on 1 position",
  );
});
