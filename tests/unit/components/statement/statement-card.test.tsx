import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageLinks } from "#components/statement/links.ts";
import { StatementCard, type StatementCardProps } from "#components/statement/statement-card.tsx";
import type { Source, Statement } from "#core/debate/schema.ts";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

type Facts = {
  statement?: Partial<Statement>;
  source?: Partial<Source>;
  props?: Partial<StatementCardProps>;
};

function draw({ statement, source, props }: Facts = {}): string {
  const selection = buildSelection({
    sources: [{ id: "paper", publisher: "The Paper", ...source }],
    statements: [{ id: "s-1", source: "paper", ...statement }],
  });
  const detail = statementDetail(selection, 0);
  if (detail === undefined) throw new Error("there is one statement");
  const card = <StatementCard detail={detail} links={pageLinks("example")} {...props} />;
  return renderToStaticMarkup(card);
}

test("a quote stands in quotation marks, in its language, in a blockquote", () => {
  const html = draw({ statement: { quote: "No se puede", language: "es" } });
  expect(html).toMatch(/<blockquote[^>]*lang="es"[^>]*><p>“No se puede”<\/p><\/blockquote>/);
});

test("a translation is marked, names who made it and carries its language", () => {
  const translation = { text: "It cannot be", language: "en", by: "The Paper" };
  const html = draw({ statement: { quote: "No se puede", language: "es", translation } });
  expect(html).toContain("Translation (The Paper)");
  expect(html).toContain('<p lang="en">“It cannot be”</p>');
});

test("a paraphrase has no quotation marks and is labelled as ours", () => {
  const html = draw({ statement: { paraphrase: "It rejects the plan." } });
  expect(html).toContain("In our words (no exact quote found)");
  expect(html).toContain("<p>It rejects the plan.</p>");
  expect(html).not.toContain("blockquote");
});

test("what others report is marked and says so", () => {
  const html = draw({ statement: { attribution: "reported" } });
  expect(html).toContain('data-attribution="reported"');
  expect(html).toContain("Reported by others");
  expect(html).toMatch(/aria-label="[^"]*, reported by others"/);
  expect(html.replaceAll(/aria-label="[^"]*"/g, "").match(/reported by others/gi)).toHaveLength(1);
  expect(html).not.toContain("Said by the actor");
});

test("an exact title stands in quotation marks, a description does not and says so", () => {
  const exact = draw({ source: { title: "Prisons", titleExact: true } });
  expect(exact).toContain("“Prisons”");
  const described = draw({ source: { title: "Interview on radio", titleExact: false } });
  expect(described).not.toContain("“Interview on radio”");
  expect(described).toContain("title described by us");
});

test("the source is a link to another site, with its archived copy and the place in it", () => {
  const html = draw({
    source: { url: "https://paper.example/a", archivedUrl: "https://archive.example/a" },
    statement: { locator: "paragraph 8" },
  });
  expect(html).toMatch(/href="https:\/\/paper\.example\/a" rel="noopener noreferrer external"/);
  expect(html).toContain('href="https://archive.example/a"');
  expect(html).toContain("paragraph 8");
});

test("the role is always shown, also where the name is known from the surroundings", () => {
  const html = draw({ statement: { role: "Head teacher" }, props: { without: ["actor"] } });
  expect(html).toContain("as Head teacher");
  expect(html).not.toContain('data-open="actor.');
});

test("a caution is shown with the statement", () => {
  expect(draw({ statement: { caution: "Disputed." } })).toContain("Disputed.");
});

test("every link into the debate can be opened in the explorer", () => {
  const html = draw();
  expect(html).toContain('data-open="statement.s-1"');
  expect(html).toContain('data-open="source.paper"');
  expect(html).toContain('href="/debates/example/statements/s-1"');
});

test("words that look like markup stay words", () => {
  const html = draw({ statement: { paraphrase: "<script>alert(1)</script>" } });
  expect(html).not.toContain("<script>");
});
