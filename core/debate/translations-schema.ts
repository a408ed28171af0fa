import { z } from "zod";
import { label, line, slug, text } from "./fields.ts";

const SAME = "as in the debate, translated";

const lineText = line.optional().describe(SAME);
const longText = text.optional().describe(SAME);
const labelText = label.optional().describe(`${SAME}: at most 60 characters`);

function byId<Texts extends z.ZodType>(texts: Texts, noun: string) {
  return z.record(slug, texts).optional().describe(`Texts under the id of each ${noun}`);
}

function inOrder<Texts extends z.ZodType>(texts: Texts, noun: string) {
  return z
    .array(texts)
    .optional()
    .describe(
      `One entry for each ${noun}, in the order of the debate; {} where none is translated`,
    );
}

const coderTexts = z.strictObject({ name: lineText, description: longText });

const metaTexts = z.strictObject({
  title: lineText,
  question: lineText,
  summary: longText,
  citation: longText,
  cautions: z
    .array(text)
    .min(1)
    .optional()
    .describe("One entry for each caution, in the order of the debate"),
  coding: z
    .strictObject({ method: longText, coders: byId(coderTexts, "coder"), agreement: longText })
    .optional()
    .describe("How the debate was coded, translated"),
});

const actorTexts = z.strictObject({
  name: line.optional().describe("Only where a name in this language is in official or common use"),
  role: line.optional().describe("Also stands in for the same role in the actor's statements"),
  affiliations: inOrder(z.strictObject({ role: lineText }), "affiliation"),
  description: longText,
});

const positionTexts = z.strictObject({
  label: labelText,
  proposition: lineText,
  description: longText,
  supportMeans: longText,
  opposeMeans: longText,
});

const sourceTexts = z.strictObject({
  title: line.optional().describe("Only where titleExact is false: exact titles stay as they are"),
  note: longText,
});

const statementTexts = z.strictObject({
  role: lineText,
  paraphrase: longText,
  venue: lineText,
  locator: lineText,
  rationale: longText,
  caution: longText,
});

const relationTexts = z.strictObject({ kind: lineText, description: longText, locator: lineText });

const judgementTexts = z.strictObject({
  rationale: longText,
  sources: inOrder(z.strictObject({ locator: lineText }), "source"),
});

const viewTexts = z.strictObject({ title: lineText, text: longText });

const stepTexts = z.strictObject({
  title: lineText,
  text: longText,
  question: lineText,
  notes: longText,
  predict: z.strictObject({ prompt: lineText }).optional().describe("The prediction's texts"),
});

const tourTexts = z.strictObject({
  title: lineText,
  text: longText,
  steps: inOrder(stepTexts, "step"),
});

/**
 * A debate's own texts in another language, in the shape of the debate: entries with an id stand
 * under their id, entries without one in their order. Every field may be left out; the original
 * stands in for it. Quotes and exact titles are no part of it: they stay in their own language.
 */
export const textsSchema = z
  .strictObject({
    meta: metaTexts.optional().describe("Texts about the debate"),
    themes: byId(z.strictObject({ label: labelText }), "theme"),
    actors: byId(actorTexts, "actor"),
    positions: byId(positionTexts, "position"),
    sources: byId(sourceTexts, "source"),
    statements: byId(statementTexts, "statement"),
    relations: byId(relationTexts, "relation"),
    judgements: byId(judgementTexts, "judgement"),
    views: byId(viewTexts, "view"),
    tours: byId(tourTexts, "tour"),
  })
  .meta({ title: "Texts in another language" });

export type DebateTexts = z.infer<typeof textsSchema>;
