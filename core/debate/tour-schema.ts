import { z } from "zod";
import { line, minutes, queryText, slug, text } from "./fields.ts";

const predictionSchema = z
  .strictObject({
    actor: slug.describe("Id of the actor whose stance is to be guessed"),
    position: slug.describe("Id of the position it is about"),
    prompt: line.describe("What the reader is asked, before the stance is shown"),
  })
  .meta({
    title: "Prediction",
    description: "The reader guesses a stance before it is shown",
  });

const tourStepSchema = z
  .strictObject({
    title: line.describe("Heading of the step"),
    text: text.describe("What the reader sees and why, in two to four short sentences"),
    query: queryText,
    question: line.optional().describe("A question to the reader or the class"),
    notes: text.optional().describe("Notes for whoever leads the tour"),
    minutes: minutes.optional().describe("How long the step takes, in whole minutes"),
    predict: predictionSchema
      .optional()
      .describe("Asks for an actor's stance before it is shown; the debate has to hold the answer"),
    evidence: z
      .array(slug)
      .min(1)
      .optional()
      .describe("Ids of the statements that the text of the step rests on, in their order"),
  })
  .meta({ title: "Tour step" });

export const tourSchema = z
  .strictObject({
    id: slug.describe("Names the tour in this file"),
    title: line.describe("Name of the tour"),
    text: text.describe("Summary: what the tour is about and for whom"),
    minutes: minutes.optional().describe("How long the tour takes: the minutes of its steps"),
    steps: z.array(tourStepSchema).min(1).describe("Views with text, in their order"),
  })
  .meta({ title: "Tour", description: "A walk through views" });

export type Prediction = z.infer<typeof predictionSchema>;
export type TourStep = z.infer<typeof tourStepSchema>;
export type Tour = z.infer<typeof tourSchema>;
