import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageLinks } from "#components/statement/links.ts";
import { ActorTable } from "#components/table/actor-table.tsx";
import { actorList } from "#core/explore/actor-list-model.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

test("an actor has its kind, country, statements by stance and first and last date", () => {
  const selection = buildSelection({
    actors: [{ id: "court", name: "The court", kind: "institution", country: "SV" }],
    statements: [
      { id: "one", actor: "court", stance: "oppose", date: "2025-02" },
      { id: "two", actor: "court", stance: "oppose", date: "2025-03-14" },
    ],
  });
  const markup = renderToStaticMarkup(
    <ActorTable
      rows={actorList(selection)}
      total={selection.total.actors}
      links={pageLinks("debate")}
    />,
  );
  const text = markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(markup).toContain('href="/debates/debate/actors/court"');
  expect(text).toContain("Institution El Salvador");
  expect(text).toContain("− Oppose 2");
  expect(text).toContain("February 2025 to 14 March 2025");
  expect(text).toContain("1 actor");
});
