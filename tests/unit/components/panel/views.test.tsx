import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CompareView } from "#components/compare/compare-view.tsx";
import { messages } from "#components/messages.ts";
import { ActorView } from "#components/panel/actor-view.tsx";
import { PositionView } from "#components/panel/position-view.tsx";
import { SourceView } from "#components/panel/source-view.tsx";
import { StatementView } from "#components/panel/statement-view.tsx";
import { TieView } from "#components/panel/tie-view.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { compareActors } from "#core/explore/compare/compare-actors.ts";
import { actorDetail } from "#core/explore/details/actor-detail.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { sourceDetail } from "#core/explore/details/source-detail.ts";
import { statementDetail } from "#core/explore/details/statement-detail.ts";
import { tieDetail } from "#core/explore/details/tie-detail.ts";
import type { Selection } from "#core/explore/selection.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

const FACTS = {
  actors: [
    { id: "ann", name: "Ann" },
    { id: "bob", name: "Bob" },
    { id: "cleo", name: "Cleo" },
  ],
  positions: [
    { id: "fees", label: "Fees", proposition: "Fees should be paid" },
    { id: "trial", label: "Trial", proposition: "A trial should run" },
  ],
  relations: [
    { id: "r-1", actor: "ann", target: "bob", kind: "wrote to", description: "A letter." },
  ],
  statements: [
    {
      id: "s-1",
      actor: "ann",
      position: "fees",
      stance: "oppose" as const,
      date: "2025-01-01",
      quote: "Never",
      language: "en",
    },
    {
      id: "s-2",
      actor: "ann",
      position: "fees",
      stance: "support" as const,
      date: "2025-03-01",
      quote: "Perhaps after all",
      language: "en",
    },
    { id: "s-3", actor: "bob", position: "fees", stance: "support" as const, date: "2025-02-01" },
    { id: "s-4", actor: "ann", position: "trial", stance: "support" as const, date: "2025-02-01" },
    { id: "s-5", actor: "bob", position: "trial", stance: "oppose" as const, date: "2025-02-01" },
  ],
};

const links = pageLinks("example");

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the test's debate holds it");
  return value;
}

function select(query = ""): Selection {
  return buildSelection(FACTS, query);
}

function drawActor(query = "", id = "ann"): string {
  const detail = found(actorDetail(select(query), id));
  return renderToStaticMarkup(<ActorView detail={detail} links={links} level={3} />);
}

test("an actor's panel tells how many of its statements take the current stance, where they differ", () => {
  const html = drawActor();
  expect(html.match(/\d of \d statements with a stance takes? this one/g)).toEqual([
    "1 of 2 statements with a stance takes this one",
  ]);
  expect(drawActor("", "bob")).not.toContain("with a stance");
});

test("a change of stance shows both quotes and both dates", () => {
  const html = drawActor();
  const changed = html.slice(html.indexOf("Changed stance"));
  expect(changed).toContain("“Never”");
  expect(changed).toContain("1 January 2025");
  expect(changed).toContain("“Perhaps after all”");
  expect(changed).toContain("1 March 2025");
});

test("what the filters hide of an actor is listed apart with its number", () => {
  expect(drawActor("from=2025-02-15")).toContain("2 more outside the filter");
  expect(drawActor()).not.toContain("outside the filter");
  expect(drawActor("from=2025-02-15")).toContain(messages.panel.allStatements);
  expect(drawActor()).not.toContain(messages.panel.allStatements);
});

test("an actor with nothing inside the filter says so instead of looking silent", () => {
  expect(drawActor("from=2026")).toContain("The filter hides its 3 statements");
});

test("an actor without any statement says that none was found", () => {
  const selection = buildSelection({ ...FACTS, actors: [...FACTS.actors, { id: "zoe" }] });
  const detail = found(actorDetail(selection, "zoe"));
  const html = renderToStaticMarkup(<ActorView detail={detail} links={links} level={2} />);
  expect(html).toContain("No statement found.");
});

test("a relation reads from its actor to its target on both pages", () => {
  expect(drawActor("", "ann")).toMatch(/Ann wrote to <a[^>]*>Bob<\/a>/);
  expect(drawActor("", "bob")).toMatch(/>Ann<\/a> wrote to Bob/);
});

test("the definition of agreement is one click away", () => {
  expect(drawActor()).toContain('href="/methods#agreement"');
});

function drawPosition(id: string, selection = select()): string {
  const detail = found(positionDetail(selection, id));
  return renderToStaticMarkup(<PositionView detail={detail} links={links} level={3} />);
}

test("a position counts as silent on it only those who are heard elsewhere", () => {
  expect(drawPosition("fees")).not.toContain("No statement on this found");
  const dora = { actor: "dora", position: "appeal" };
  const selection = buildSelection({ ...FACTS, statements: [...FACTS.statements, dora] });
  const [, silent = ""] = /<summary>(.*?)<\/details>/.exec(drawPosition("fees", selection)) ?? [];
  expect(silent).toContain("No statement on this found: 1 of 3 actors<");
  expect(silent).toContain('data-open="actor.dora"');
  expect(silent).not.toContain("Cleo");
  expect(silent).toContain("1 actor of whom no statement is found in this debate at all");
});

test("a position names who stands where", () => {
  const html = drawPosition("fees");
  expect(html).toContain("Fees should be paid");
  expect(html).toContain("2 support, 0 oppose, 0 mixed");
  expect(html).toContain('href="/methods#contestedness"');
});

test("a tie shows every statement of the actor on the position", () => {
  const detail = found(tieDetail(select(), "ann", "fees"));
  const html = renderToStaticMarkup(<TieView detail={detail} links={links} level={3} />);
  expect(html.match(/<article/g)).toHaveLength(2);
});

test("a comparison shows the agreement of each pair with the number of shared positions", () => {
  const detail = found(compareActors(select().index, ["ann", "bob"]));
  const html = renderToStaticMarkup(<CompareView detail={detail} links={links} level={3} />);
  expect(html).toContain("Ann and Bob: 50 % agreement on 2 shared positions");
});

test("a source lists what was coded from it", () => {
  const selection = select();
  const id = found(selection.index.sources[0]).id;
  const detail = found(sourceDetail(selection, id));
  const html = renderToStaticMarkup(<SourceView detail={detail} links={links} level={2} />);
  expect(html).toContain("5 statements coded from it");
});

test("a statement's own view shows the codes and the reason without a click", () => {
  const detail = found(statementDetail(select(), 0));
  const html = renderToStaticMarkup(<StatementView detail={detail} links={links} level={2} />);
  expect(html).toMatch(/<details[^>]* open=""/);
});
