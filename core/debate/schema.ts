import { z } from "zod";
import { isPartialDate } from "./partial-date.ts";
import { ACTOR_KINDS, ATTRIBUTIONS, CONFIDENCES, SOURCE_KINDS, STANCES } from "./vocabulary.ts";

/** The version of the debate format this code reads and writes. */
export const FORMAT_VERSION = 1;

const LABEL_MAX = 60;
const TEXT_MAX = 4000;

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const label = z.string().trim().min(1).max(LABEL_MAX);
const line = z.string().trim().min(1).max(400);
const text = z.string().trim().min(1).max(TEXT_MAX);
const partialDate = z
  .string()
  .refine(isPartialDate, "must be a real date: YYYY, YYYY-MM or YYYY-MM-DD")
  .meta({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });
const fullDate = z.iso.date();
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "must be a language tag");
const country = z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code such as SV");
const webAddress = z.url({ protocol: /^https?$/ });

export const stanceSchema = z.enum(STANCES);
export const actorKindSchema = z.enum(ACTOR_KINDS);
export const attributionSchema = z.enum(ATTRIBUTIONS);
export const confidenceSchema = z.enum(CONFIDENCES);
export const sourceKindSchema = z.enum(SOURCE_KINDS);

export const themeSchema = z.strictObject({ id: slug, label });

/** A tie to an organization: the actor's post there, and when it held. */
export const affiliationSchema = z.strictObject({
  organization: slug,
  role: line.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  source: slug.optional(),
});

export const actorSchema = z.strictObject({
  id: slug,
  name: line,
  aliases: z.array(line).optional(),
  kind: actorKindSchema,
  role: line,
  affiliations: z.array(affiliationSchema).optional(),
  country: country.optional(),
  description: text.optional(),
});

export const positionSchema = z.strictObject({
  id: slug,
  label: label.describe("Short label for the map: at most 60 characters"),
  proposition: line.describe("A full sentence that both sides could accept as a fair wording"),
  description: text.optional(),
  supportMeans: text,
  opposeMeans: text,
  theme: slug,
});

export const sourceSchema = z.strictObject({
  id: slug,
  publisher: line,
  title: line,
  titleExact: z.boolean().describe("false: the title is our description, shown without quotes"),
  authors: z.array(line).optional(),
  date: partialDate.optional(),
  url: webAddress.optional(),
  archivedUrl: webAddress.optional(),
  language: language,
  kind: sourceKindSchema,
  origin: z
    .enum(["original", "syndicated", "copy"])
    .optional()
    .describe("original: the publisher's own page; syndicated: licensed copy; copy: other copy"),
  note: text.optional(),
});

export const codingSchema = z.strictObject({ coder: slug, stance: stanceSchema });

export const translationSchema = z.strictObject({
  text,
  language,
  by: line.describe("Who translated: the outlet, or us"),
});

export const statementSchema = z.strictObject({
  id: slug,
  actor: slug,
  role: line.describe("The actor's role when the statement was made"),
  position: slug,
  stance: stanceSchema,
  date: partialDate,
  quote: text.optional().describe("The actor's own words, exact. Left out when none is known"),
  language: language.optional().describe("Language of the quote; required with a quote"),
  translation: translationSchema.optional(),
  paraphrase: text,
  venue: line,
  source: slug,
  locator: line.optional().describe("Place in the source, such as “paragraph 8”"),
  attribution: attributionSchema,
  confidence: confidenceSchema,
  rationale: text,
  codings: z.array(codingSchema).min(1),
  caution: text.optional(),
});

/** A sourced tie between two actors that is not a statement. */
export const relationSchema = z.strictObject({
  id: slug,
  actor: slug,
  target: slug,
  kind: line.describe("A verb phrase read from actor to target: “leads”, “criticized”"),
  description: text,
  start: partialDate.optional(),
  end: partialDate.optional(),
  source: slug.optional(),
  locator: line.optional(),
});

export const viewSchema = z.strictObject({
  id: slug,
  title: line,
  text: text,
  query: z.string().max(2000).describe("The part of the address after “?”"),
});

export const tourStepSchema = z.strictObject({
  title: line,
  text,
  query: z.string().max(2000),
  question: line.optional(),
  notes: text.optional(),
});

export const tourSchema = z.strictObject({
  id: slug,
  title: line,
  text,
  steps: z.array(tourStepSchema).min(1),
});

export const coderSchema = z.strictObject({ id: slug, name: line, description: text.optional() });

export const metaSchema = z.strictObject({
  id: slug,
  title: line,
  question: line,
  summary: text,
  language,
  licence: z.strictObject({ name: line, url: webAddress }),
  citation: text,
  updated: fullDate,
  cautions: z.array(text).optional(),
  coding: z.strictObject({
    method: text,
    coders: z.array(coderSchema).min(1),
    agreement: text.optional(),
  }),
});

export const debateSchema = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal(FORMAT_VERSION),
  meta: metaSchema,
  themes: z.array(themeSchema).min(1),
  actors: z.array(actorSchema).min(1),
  positions: z.array(positionSchema).min(1),
  sources: z.array(sourceSchema).min(1),
  statements: z.array(statementSchema).min(1),
  relations: z.array(relationSchema),
  views: z.array(viewSchema).min(1),
  tours: z.array(tourSchema),
});

export type Stance = z.infer<typeof stanceSchema>;
export type ActorKind = z.infer<typeof actorKindSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Affiliation = z.infer<typeof affiliationSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Coding = z.infer<typeof codingSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type View = z.infer<typeof viewSchema>;
export type Tour = z.infer<typeof tourSchema>;
export type TourStep = z.infer<typeof tourStepSchema>;
export type Meta = z.infer<typeof metaSchema>;
export type Debate = z.infer<typeof debateSchema>;
