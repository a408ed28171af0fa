import { z } from "zod";
import { grade, line, partialDate, slug, text } from "./fields.ts";

const judgementSourceSchema = z
  .strictObject({
    source: slug.describe("Id of the source"),
    locator: line.optional().describe("Place in the source, such as “paragraph 8”"),
  })
  .meta({ title: "Source of a judgement", description: "A source, and the place in it" });

const judgementSchema = z
  .strictObject({
    id: slug.describe("Names the judgement in this file and in web addresses"),
    actor: slug.describe("Id of the actor who is judged"),
    power: grade.describe("How far it can decide what is debated: 1 very little, 5 very much"),
    interest: grade.describe("How much is at stake for it: 1 very little, 5 very much"),
    by: line.describe("Name of whoever judges: judgements are never anonymous"),
    date: partialDate.describe("When it was judged: YYYY, YYYY-MM or YYYY-MM-DD"),
    rationale: text.describe("Why these grades were given"),
    sources: z
      .array(judgementSourceSchema)
      .min(1)
      .describe("What the judgement rests on: a list of sources, each with the place in it"),
  })
  .meta({
    title: "Judgement",
    description: "What a named person thinks of an actor's power and interest, and why",
  });

export const judgementsSchema = z
  .array(judgementSchema)
  .min(1)
  .optional()
  .describe("Grades of power and interest with a rationale; never computed from statements");

export type Judgement = z.infer<typeof judgementSchema>;
