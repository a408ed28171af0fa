import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Statement } from "#core/debate/schema.ts";
import recorded from "./el-salvador-quotes.json" with { type: "json" };
import { readDebate } from "./read-debate.ts";

const debate = readDebate("el-salvador-prisons.json");
const statements = new Map(debate.statements.map((statement) => [statement.id, statement]));
const source = new Map(debate.sources.map((entry) => [entry.id, entry]));

function fingerprint(statement: Statement): string {
  const { quote = null, stance, date, actor, position, paraphrase } = statement;
  const told = [quote, stance, date, actor, position, statement.source, paraphrase];
  const facts = JSON.stringify(told);
  return createHash("sha256").update(facts).digest("hex");
}

/** Who the article of 4 February quotes, cites or names as an actor. */
const OF_THE_ARTICLE = [
  "Nayib Bukele",
  "Marco Rubio",
  "Donald J. Trump",
  "Alexandra Hill Tinoco",
  "Gustavo Flores-Macías",
  "Ana María Méndez Dardón",
  "Noah Bullock",
  "Mneesha Gellman",
  "Manuel Meléndez Sánchez",
  "Washington Office on Latin America (WOLA)",
  "Cristosal",
  "Human Rights Watch",
  "InSight Crime",
  "U.S. Department of State",
  "CID Gallup",
  "Inter-American Commission on Human Rights",
  "Government of El Salvador",
  "Trump administration (2025–)",
  "First Trump administration (2017–2021)",
  "Biden administration (2021–2025)",
  "Analysts (unnamed, New York Times)",
  "Human rights groups (unnamed)",
  "Human rights experts (unnamed)",
  "Leaders in the region and beyond (unnamed)",
  "Most Salvadorans (public opinion)",
  "Cornell University",
  "Emerson College",
  "Harvard University",
];

describe("the words, stances and sources", () => {
  it("are those of the 167 statements that were recorded", () => {
    expect([...statements.keys()].sort()).toEqual(Object.keys(recorded.statements).sort());
    expect(statements.size).toBe(167);
  });

  it.each(Object.entries(recorded.statements))("%s is unchanged", (id, expected) => {
    const statement = statements.get(id);
    expect(statement && fingerprint(statement)).toBe(expected);
  });

  it("fall between 3 February and 30 April 2025, or are named in the article", () => {
    const outside = debate.statements.filter(
      ({ date }) => date < "2025-02" || date > "2025-04-30" || date === "2025",
    );
    expect(outside.every((statement) => statement.source === "nyt-2025-02-04")).toBe(true);
    expect(outside.every((statement) => statement.date < "2025-02")).toBe(true);
  });

  it("carry both coders' codes, except the seven that one coder added", () => {
    const coders = (statement: Statement) => statement.codings.map(({ coder }) => coder).join("");
    const alone = debate.statements.filter((statement) => coders(statement) !== "ab");
    expect(debate.statements.length - alone.length).toBe(160);
    expect(alone.every((statement) => coders(statement) === "b")).toBe(true);
    expect(alone.every((statement) => statement.id.startsWith("prop-"))).toBe(true);
  });

  it("differ from both coders nowhere", () => {
    const invented = debate.statements.filter(
      (statement) => !statement.codings.some(({ stance }) => stance === statement.stance),
    );
    expect(invented.map(({ id }) => id)).toEqual([]);
  });
});

describe("who is speaking", () => {
  it.each(["nyt-006", "nyt-020", "nyt-021"])("%s is the newspaper's own voice", (id) => {
    const statement = statements.get(id);
    expect(statement?.attribution).toBe("reported");
    expect(statement?.confidence).toBe("low");
    expect(statement?.caution).toContain("own voice");
  });

  it("is never the actor when a statement is reported: it has no quotation", () => {
    const reported = debate.statements.filter(({ attribution }) => attribution === "reported");
    expect(reported.map(({ id }) => id)).toEqual([
      "nyt-006",
      "nyt-013",
      "nyt-020",
      "nyt-021",
      "nyt-029",
    ]);
    expect(reported.filter(({ quote }) => quote !== undefined)).toEqual([]);
  });

  it("did something, and did not only speak, in the acts listed in docs/coding-el-salvador.md", () => {
    const acts = debate.statements.filter(({ attribution }) => attribution === "action");
    expect(acts.map(({ id }) => id)).toEqual([
      ...["nyt-018", "nyt-019", "nyt-038", "nyt-039", "nyt-040"],
      ...["ext-024", "ext-025", "ext-038", "ext-039", "ext-060", "ext-063", "ext-068"],
      ...["ext-069", "ext-092", "ext-096", "ext-104", "ext-105", "ext-108", "prop-04"],
    ]);
  });

  it("is somebody else wherever the paraphrase says so", () => {
    const ascribed = debate.statements.filter(({ paraphrase }) =>
      /\b(are said to|is said to|is described as|according to)\b/i.test(paraphrase),
    );
    expect(ascribed.map(({ attribution }) => attribution)).toEqual(ascribed.map(() => "reported"));
  });

  it("is one of the people who were recorded, and no private individual", () => {
    const people = debate.actors.filter(({ kind }) => kind === "person").map(({ id }) => id);
    expect(people.sort()).toEqual(recorded.people);
    expect(people.filter((id) => id.includes("abrego"))).toEqual([]);
  });

  it("includes every actor of the article", () => {
    const names = new Set(debate.actors.map(({ name }) => name));
    expect(OF_THE_ARTICLE.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("allegations", () => {
  it("of gang membership carry a caution", () => {
    const accusing = debate.statements.filter(
      ({ id, position, stance }) =>
        id.startsWith("ext-") && position === "gang-membership" && stance === "support",
    );
    expect(accusing.length).toBeGreaterThan(0);
    for (const statement of accusing) expect(statement.caution).toContain("disputed");
  });

  it("in quoted words, of what the people sent are, carry a caution too", () => {
    const accusing =
      /terroris|\bgang\b|\bTdA\b|Tren de Aragua|worst of the worst|(violent|foreign) criminals/i;
    const quoted = debate.statements.filter(
      ({ date, quote = "", language }) =>
        date >= "2025-03" && language === "en" && accusing.test(quote),
    );
    expect(quoted.length).toBeGreaterThan(5);
    const bare = quoted.filter(({ caution = "" }) => !/disputed/.test(caution));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("of the newspaper stand in the relations as what is said or read", () => {
    const imputed = debate.relations.filter(({ kind }) => /admire|aligning|closer/.test(kind));
    expect(imputed).toHaveLength(4);
    for (const { kind } of imputed) expect(kind).toMatch(/^(is|are) (said|read)/);
  });
});

describe("polls", () => {
  it("say that a difference between two of them is no change of mind", () => {
    const polls = debate.statements.filter(({ actor }) => actor === "us-public");
    expect(polls).toHaveLength(4);
    for (const { caution } of polls) expect(caution).toContain("not a change of mind");
  });
});

describe("relations", () => {
  const asOf = (description: string) => /as of (\w+ \d{4})/.exec(description)?.[1];

  it("tell no standing tie as of a month after its source", () => {
    const known = debate.relations.flatMap((relation) => {
      const month = asOf(relation.description ?? "");
      const date = source.get(relation.source ?? "")?.date;
      return month && date ? [{ id: relation.id, month: new Date(`1 ${month} UTC`), date }] : [];
    });
    expect(known.length).toBeGreaterThan(8);
    expect(known.filter(({ month, date }) => month > new Date(date)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it("of the article are 26, each with its paragraph", () => {
    const ofArticle = debate.relations.filter((relation) => relation.source === "nyt-2025-02-04");
    expect(ofArticle).toHaveLength(26);
    for (const { locator } of ofArticle) expect(locator).toMatch(/^paragraph \d+$/);
  });
});

describe("the summary", () => {
  it("counts the statements of the months covered and the earlier ones", () => {
    const earlier = debate.statements.filter(({ date }) => date < "2025-02").length;
    const { summary } = debate.meta;
    expect(summary).toContain(`${debate.statements.length} statements`);
    expect(summary).toContain(`${debate.statements.length - earlier} from 3 February`);
    expect(summary).toContain(`${earlier} earlier ones`);
  });
});

describe("languages", () => {
  it("a Spanish quotation says so and has a translation, and says whose it is", () => {
    const spanish = debate.statements.filter(({ language }) => language === "es");
    expect(spanish).toHaveLength(8);
    for (const { translation } of spanish) {
      expect(translation?.language).toBe("en");
      expect(translation?.by).toBe("Standpoint's translation");
    }
  });

  it("a quotation from a Spanish page is Spanish, and no other is", () => {
    const quoted = debate.statements.filter(({ quote }) => quote !== undefined);
    for (const statement of quoted) {
      expect(statement.language, statement.id).toBe(source.get(statement.source)?.language);
    }
  });
});

describe("sources", () => {
  it("all have an address, except the article of 4 February, whose address was not seen", () => {
    const without = debate.sources.filter(({ url }) => url === undefined).map(({ id }) => id);
    expect(without).toEqual(["nyt-2025-02-04"]);
  });

  it("say whether the page is the original, a syndicated text or a copy", () => {
    expect(debate.sources.filter(({ origin }) => origin === undefined)).toEqual([]);
  });

  it("are not younger than what was coded from them", () => {
    const late = debate.statements.filter((statement) => {
      const date = source.get(statement.source)?.date;
      if (date === undefined) return false;
      const shared = Math.min(date.length, statement.date.length);
      return statement.date.slice(0, shared) > date.slice(0, shared);
    });
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  it("of the article give the paragraph", () => {
    const article = debate.statements.filter((entry) => entry.source === "nyt-2025-02-04");
    expect(article).toHaveLength(45);
    for (const { locator } of article) expect(locator).toMatch(/^paragraph \d+$/);
  });
});

describe("short labels of positions", () => {
  it("fit on the map", () => {
    expect(debate.positions).toHaveLength(14);
    expect(debate.positions.filter(({ label }) => label.length > 26)).toEqual([]);
  });
});
