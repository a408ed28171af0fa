import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PrintPart } from "#components/take-away/print-part.tsx";
import { takenOf } from "#components/take-away/taken.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

test("no paper is marked before the poster is drawn: it would change under the reader's eyes", () => {
  const selection = buildSelection();
  const { view } = selection;
  const taken = takenOf({ selection, view, saved: undefined, permalink: "", day: "2026-02-03" });
  const markup = renderToStaticMarkup(<PrintPart taken={taken} say={() => {}} />);
  expect(markup.match(/type="radio"/g)).toHaveLength(7);
  expect(markup).not.toContain("checked");
});
