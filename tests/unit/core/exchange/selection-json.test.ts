import { describe, expect, test } from "vitest";
import { indexDebate } from "#core/debate/index-debate.ts";
import { parseDebateText } from "#core/debate/parse.ts";
import { debatePart, debateText } from "#core/exchange/selection-json.ts";
import { prepareSelect } from "#core/explore/select.ts";
import type { Selection } from "#core/explore/selection.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import { buildDebate, buildSelection, type DebateFacts } from "#tests/fixtures/build.ts";
import { provenanceFor } from "./export-words.ts";

const WORDS = {
  viewTitle: "What was shown",
  viewText: "All of it.",
  caution: () => "A part of a larger debate.",
};

const FACTS: DebateFacts = {
  actors: [
    { id: "ana", affiliations: [{ organization: "union", source: "register" }] },
    { id: "union", kind: "organization", affiliations: [{ organization: "league" }] },
    { id: "league", kind: "organization" },
    { id: "bo" },
    { id: "cy" },
  ],
  positions: [
    { id: "law", theme: "rights" },
    { id: "cost", theme: "money" },
  ],
  sources: [{ id: "register" }, { id: "files" }, { id: "letter" }],
  statements: [
    { id: "one", actor: "ana", position: "law" },
    { id: "two", actor: "bo", position: "law", codings: [{ coder: "two", stance: "support" }] },
    { id: "three", actor: "cy", position: "cost", source: "radio" },
  ],
  relations: [
    { id: "met", actor: "ana", target: "bo", source: "files" },
    { id: "wrote", actor: "ana", target: "cy", source: "letter" },
  ],
  views: ["actor=cy"],
};

function part(selection: Selection, words = WORDS) {
  const made = debatePart(selection, { provenance: provenanceFor(selection), words });
  if (made === undefined) throw new Error("nothing passes");
  const parsed = parseDebateText(debateText(made));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join("\n"));
  return parsed.debate;
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe("a part of a debate as a debate file", () => {
  test("holds the statements that pass and what they name, and is valid", () => {
    const debate = part(buildSelection(FACTS, "actor=ana"));
    expect(ids(debate.statements)).toEqual(["one"]);
    expect(ids(debate.positions)).toEqual(["law"]);
    expect(ids(debate.themes)).toEqual(["rights"]);
    expect(ids(debate.sources)).toEqual(["register", "paper"]);
    expect(ids(debate.meta.coding.coders)).toEqual(["one"]);
    expect(debate.relations).toEqual([]);
  });

  test("the organizations of its actors come along, without their own", () => {
    const { actors } = part(buildSelection(FACTS, "actor=ana"));
    expect(ids(actors)).toEqual(["ana", "union"]);
    expect(actors[1]).not.toHaveProperty("affiliations");
  });

  test("judgements come along with the actors shown, their sources and their translations", () => {
    const judged = (actor: string, source: string) => ({
      ...{ id: `${actor}-judged`, actor, power: 4, interest: 2, by: "Eve", date: "2025" },
      ...{ rationale: "Has a veto.", sources: [{ source }] },
    });
    const judgements = [judged("ana", "report"), judged("bo", "files")];
    const debate = buildDebate({ ...FACTS, sources: [...(FACTS.sources ?? []), { id: "report" }] });
    const translations = {
      es: {
        judgements: {
          "ana-judged": { rationale: "Tiene veto." },
          "bo-judged": { rationale: "Tiene veto." },
        },
      },
    };
    const select = (query: string) => {
      const index = indexDebate({ ...debate, judgements, translations });
      return part(prepareSelect(index)(parseQuery(query, index)));
    };
    const made = select("actor=ana");
    expect(ids(made.judgements ?? [])).toEqual(["ana-judged"]);
    expect(ids(made.sources)).toContain("report");
    expect(Object.keys(made.translations?.es?.judgements ?? {})).toEqual(["ana-judged"]);
    expect(select("actor=cy").judgements).toBeUndefined();
  });

  test("relations come along when both actors are shown, with their sources", () => {
    const debate = part(buildSelection(FACTS, "position=law"));
    expect(ids(debate.relations)).toEqual(["met"]);
    expect(ids(debate.sources)).toEqual(["register", "files", "paper"]);
  });

  test("it cannot be taken for the whole: its id, its one view and a caution say so", () => {
    const { meta, views, tours } = part(
      buildSelection(FACTS, "actor=bo&arrange=network&sort=actor"),
    );
    expect(meta.id).toBe("example-part");
    expect(meta.cautions?.[0]).toBe("A part of a larger debate.");
    expect(views).toEqual([
      {
        id: "part",
        title: "What was shown",
        text: "All of it.",
        query: "arrange=network&sort=actor",
      },
    ]);
    expect(tours).toEqual([]);
  });

  test("translations of what it holds come along, and it stays valid", () => {
    const index = indexDebate({
      ...buildDebate({ ...FACTS, meta: { cautions: ["Incomplete."] } }),
      translations: {
        es: {
          meta: {
            title: "Un ejemplo",
            cautions: ["Incompleto."],
            coding: { coders: { one: { name: "Uno" }, two: { name: "Dos" } } },
          },
          actors: {
            ana: { role: "Oradora", affiliations: [{}] },
            union: { role: "Sindicato", affiliations: [{}] },
            bo: { role: "Orador" },
          },
          statements: { one: { paraphrase: "Dijo que sí." }, three: { paraphrase: "No." } },
          views: { "view-1": { title: "Vista" } },
        },
      },
    });
    const selection = prepareSelect(index)(parseQuery("actor=ana", index));
    expect(part(selection).translations).toEqual({
      es: {
        meta: {
          title: "Un ejemplo",
          cautions: ["A part of a larger debate.", "Incompleto."],
          coding: { coders: { one: { name: "Uno" } } },
        },
        actors: { ana: { role: "Oradora", affiliations: [{}] }, union: { role: "Sindicato" } },
        statements: { one: { paraphrase: "Dijo que sí." } },
      },
    });
  });

  test("words of a filter may hold anything and be long", () => {
    const words = { ...WORDS, caution: () => `Words: \u202e\u0000${"🙂".repeat(5000)}` };
    const [caution = ""] = part(buildSelection(FACTS), words).meta.cautions ?? [];
    expect(caution.startsWith("Words: 🙂")).toBe(true);
    expect(caution.length).toBeLessThanOrEqual(4000);
    expect(caution).not.toMatch(/\p{Cs}/u);
  });

  test("an id of full length stays an id", () => {
    const id = `${"a".repeat(74)}-${"b".repeat(5)}`;
    expect(part(buildSelection({ ...FACTS, meta: { id } })).meta.id).toBe(`${"a".repeat(74)}-part`);
  });

  test("there is no debate without statements", () => {
    const selection = buildSelection(FACTS, "stance=mixed");
    const provenance = provenanceFor(selection);
    expect(debatePart(selection, { provenance, words: WORDS })).toBeUndefined();
  });
});
