import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MatrixView } from "#components/matrix/matrix-view.tsx";
import { matrixMessages } from "#components/messages/matrix.ts";
import { messages } from "#components/messages.ts";
import { pageLinks } from "#components/statement/links.ts";
import { mapModel } from "#core/explore/map-model.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildIndex, type DebateFacts } from "#tests/fixtures/build.ts";

const FACTS: DebateFacts = {
  actors: [
    { id: "wola", name: "WOLA", kind: "organization" },
    { id: "bo", name: "Bo" },
    { id: "cy", name: "Cy" },
  ],
  positions: [
    { id: "law", label: "The offer is lawful" },
    { id: "fee", label: "A fee" },
  ],
  statements: [
    { actor: "wola", position: "law", stance: "oppose", date: "2025-01-01" },
    { actor: "wola", position: "law", stance: "oppose", date: "2025-02-01" },
    { actor: "bo", position: "law", stance: "support", attribution: "reported" },
    { actor: "cy", position: "fee", stance: "support", date: "2025-01-01" },
    { actor: "cy", position: "fee", stance: "oppose", date: "2025-03-01" },
    { actor: "cy", position: "law", stance: "neutral" },
  ],
};

function rendered(query = "", facts: DebateFacts = FACTS): string {
  const index = buildIndex(facts);
  const view = parseQuery(query, index);
  const selection = prepareSelect(index)(view);
  return renderToStaticMarkup(
    <MatrixView
      selection={selection}
      model={mapModel(selection)}
      view={view}
      links={pageLinks("debate")}
      onChange={() => {}}
    />,
  );
}

/** What is read in the cells of an actor's row, in the order of the columns. */
function cellsOf(markup: string, actor: string): string[] {
  const row = rowOf(markup, actor);
  return [...row.matchAll(/<td.*?<\/td>/g)].map(([cell]) => heard(cell));
}

function rowOf(markup: string, actor: string): string {
  const rows = markup.match(/<tr.*?<\/tr>/g) ?? [];
  return rows.find((row) => row.includes(`data-open="actor.${actor}"`)) ?? "";
}

/** Text without what is hidden from assistive technology. */
function heard(markup: string): string {
  const tree = markup.replace(
    /<span[^>]*aria-hidden="true"[^>]*>(<span[^>]*>[^<]*<\/span>|[^<])*<\/span>/g,
    "",
  );
  return tree.replace(/<[^>]+>/g, "").trim();
}

describe("the matrix as a table", () => {
  test("a cell says actor, position, stance and number of statements, and opens them", () => {
    const markup = rendered("rows=name");
    expect(cellsOf(markup, "wola")).toEqual([
      "no statement found",
      "WOLA × The offer is lawful: opposes, 2 statements",
    ]);
    expect(rowOf(markup, "wola")).toContain('data-open="edge.wola.law"');
    expect(rowOf(markup, "wola")).toContain('href="/debates/debate?open=edge.wola.law"');
  });

  test("reported, changed and only described are said", () => {
    const markup = rendered("rows=name");
    expect(cellsOf(markup, "bo")[1]).toBe(
      "Bo × The offer is lawful: supports, 1 statement, reported by others only",
    );
    expect(cellsOf(markup, "cy")).toEqual([
      "Cy × A fee: opposes, 2 statements, changed stance",
      "Cy × The offer is lawful: describes only, 1 statement",
    ]);
  });

  test("what the filters hide is not said to be missing; rows without anything are kept hidden", () => {
    const markup = rendered("rows=name&stance=oppose");
    expect(cellsOf(markup, "cy")).toEqual([
      "Cy × A fee: opposes, 1 statement",
      "1 statement hidden by the filters",
    ]);
    expect(rowOf(markup, "bo")).toMatch(/<tr[^>]* hidden=""/);
    expect(markup).toContain("2 actors × 2 positions, 2 cells with statements");
  });

  test("faded cells are there and say that they do not match", () => {
    const markup = rendered("rows=name&stance=oppose&unmatched=fade");
    expect(cellsOf(markup, "bo")[1]).toContain("does not match the filters");
  });

  test("rows and columns have headers; groups of rows are headed by what they share", () => {
    const markup = rendered("rows=kind");
    expect(markup).toMatch(/<th[^>]*scope="colgroup"[^>]*>Theme/);
    expect(markup.match(/scope="rowgroup"/g)).toHaveLength(2);
    expect(heard(markup)).toContain("Organization (1)");
    expect(markup.match(/scope="row"/g)).toHaveLength(3);
  });

  test("the open cell is marked, and no other", () => {
    const markup = rendered("open=edge.bo.law");
    expect(markup.match(/<td[^>]*aria-current="true"/g)).toHaveLength(1);
    expect(rowOf(markup, "bo")).toContain('aria-current="true"');
  });

  test("region and table have one name; it says the keys, and no cell is a tab stop by itself", () => {
    const markup = rendered();
    const [, id] = markup.match(/<section aria-labelledby="([^"]+)" tabindex="-1"/i) ?? [];
    expect(id).toBeDefined();
    const [, name] = markup.match(new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`)) ?? [];
    expect(heard(name ?? "")).toBe(
      `3 actors × 2 positions, 4 cells with statements. ${matrixMessages.keys}`,
    );
    const [table = ""] = markup.match(/<table.*<\/table>/) ?? [];
    expect(table).toContain(`aria-labelledby="${id}"`);
    expect(table.match(/<a [^>]*tabindex="-1"/gi)).toHaveLength(3 + 2 + 4);
    expect(table.match(/<a /g)).toHaveLength(3 + 2 + 4);
  });

  test("under the pointer a cell says what it says to a screen reader, once for each of them", () => {
    const markup = rendered("rows=name&stance=oppose");
    const [tie = ""] = rowOf(markup, "wola").match(/<a [^>]*data-open="edge.*?<\/a>/) ?? [];
    const said = "WOLA × The offer is lawful: opposes, 2 statements";
    expect(tie).toMatch(new RegExp(`<span[^>]*aria-hidden="true" title="${said}"`));
    expect(heard(tie)).toBe(said);
    expect(rowOf(markup, "cy")).toContain('title="1 statement hidden by the filters"');
  });

  test("the order can be one of four, or by agreement with any actor that was heard", () => {
    const markup = rendered("rows=like.cy");
    expect(markup).toMatch(/<option value="like\.cy" selected="">By agreement with Cy<\/option>/);
    expect(markup.match(/<option/g)).toHaveLength(4 + 3);
  });
});

test("one sentence names the blocs and the most contested position, with their definitions", () => {
  const text = heard(rendered());
  expect(text).toContain("In what is shown, there are no clusters by stated positions;");
  expect(text).toContain(
    "; the most contested position is “The offer is lawful”: 1 for, 1 against, 0 mixed.",
  );
  expect(rendered()).toContain('href="/methods#contestedness"');
  expect(rendered()).toContain('href="/methods#matrix-order"');
});

test("a matrix of many pages begins with the one that holds the open cell", () => {
  const facts: DebateFacts = {
    statements: Array.from({ length: 900 }, (_, at) => ({
      actor: `actor-${String(at).padStart(3, "0")}`,
      position: `position-${at % 10}`,
    })),
  };
  const markup = rendered("rows=name&open=edge.actor-850.position-0", facts);
  expect(markup).toContain(messages.table.page({ first: 801, last: 900, of: 900 }));
  expect(rowOf(markup, "actor-850")).toContain('aria-current="true"');
});
