import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { pageLinks } from "#components/statement/links.ts";
import { StatementTable } from "#components/table/statement-table.tsx";
import type { Statement } from "#core/debate/schema.ts";
import { tableRows } from "#core/explore/table-model.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";

const links = pageLinks("debate");

function table(facts: DebateFacts, onSort?: () => void): string {
  const selection = buildSelection(facts);
  return renderToStaticMarkup(
    <StatementTable
      rows={tableRows(selection)}
      total={selection.total.statements}
      sort={DEFAULT_VIEW.sort}
      links={links}
      {...(onSort && { onSort })}
    />,
  );
}
const tableOf = (statement: Partial<Statement>) => table({ statements: [statement] });

describe("the statements table", () => {
  test("a quote stands in quotation marks with its language, its translation marked", () => {
    const markup = tableOf({
      id: "one",
      quote: "No es verdad",
      language: "es",
      translation: { text: "It is not true", language: "en", by: "the outlet" },
    });
    expect(markup).toContain('<p lang="es">“No es verdad”</p>');
    expect(markup).toContain("Translation (the outlet)");
    expect(markup).toContain('<span lang="en">“It is not true”</span>');
    expect(markup).not.toContain("Paraphrase");
  });

  test("what only others report says so, to those who do not see the dashed mark too", () => {
    expect(tableOf({ attribution: "reported" })).toContain(", reported by others");
    expect(tableOf({ attribution: "action" })).not.toContain("reported");
  });

  test("without a quote the paraphrase is labelled and has no quotation marks", () => {
    const markup = tableOf({ id: "one", paraphrase: "Refused the offer." });
    expect(markup).toMatch(/Paraphrase: <\/span>Refused the offer\./);
    expect(markup).not.toContain("<blockquote");
    expect(markup).not.toContain("“Refused");
  });

  test("what others report is marked so, what the actor said is not", () => {
    expect(tableOf({ id: "one", attribution: "reported" })).toContain("Reported by others");
    expect(tableOf({ id: "one", attribution: "self" })).not.toContain("Reported by others");
    expect(tableOf({ id: "one", attribution: "action" })).toContain("Act of the actor");
  });

  test("the role is the one at the time, and a caution is shown", () => {
    const markup = tableOf({ id: "one", role: "Mayor in 2019", caution: "Disputed by the actor." });
    expect(markup).toContain("Mayor in 2019");
    expect(markup).toContain("Disputed by the actor.");
  });

  test("an exact title has quotation marks, a described one says that it is our description", () => {
    const sources = (titleExact: boolean) => ({
      sources: [{ id: "page", title: "The page", titleExact }],
      statements: [{ id: "one", source: "page" }],
    });
    expect(table(sources(true))).toContain("“The page”");
    expect(table(sources(false))).not.toContain("“The page”");
    expect(table(sources(false))).toContain("(our description)");
  });

  test("the date is the permalink", () => {
    const markup = tableOf({ id: "one", date: "2025-02-03" });
    expect(markup).toContain('href="/debates/debate/statements/one"');
    expect(markup).toContain('<time dateTime="2025-02-03">3 February 2025</time>');
  });

  test("headers are buttons only where sorting works, and the sorted one says so", () => {
    const live = table({ statements: [{ id: "one" }] }, () => undefined);
    expect(live.match(/<button/g)).toHaveLength(5);
    expect(live.match(/aria-sort="ascending"/g)).toHaveLength(1);
    expect(tableOf({ id: "one" })).not.toContain("<button");
  });

  test("every cell keeps its role and every row its header", () => {
    const markup = tableOf({ id: "one" });
    expect(markup.match(/role="columnheader"/g)).toHaveLength(6);
    expect(markup.match(/role="cell"/g)).toHaveLength(5);
    expect(markup.match(/role="rowheader"/g)).toHaveLength(1);
  });
});
