import { z } from "zod";
import {
  country,
  fullDate,
  label,
  language,
  line,
  partialDate,
  queryText,
  slug,
  text,
  webAddress,
} from "./fields.ts";
import { judgementsSchema } from "./judgements-schema.ts";
import { tourSchema } from "./tour-schema.ts";
import { textsSchema } from "./translations-schema.ts";
import { ACTOR_KINDS, ATTRIBUTIONS, CONFIDENCES, SOURCE_KINDS, STANCES } from "./vocabulary.ts";

/** The version of the debate format this code reads and writes. */
export const FORMAT_VERSION = 1;

const stanceSchema = z.enum(STANCES);
const actorKindSchema = z.enum(ACTOR_KINDS);
const attributionSchema = z.enum(ATTRIBUTIONS);
const confidenceSchema = z.enum(CONFIDENCES);
const sourceKindSchema = z.enum(SOURCE_KINDS);

const themeSchema = z
  .strictObject({
    id: slug.describe("Names the theme in this file"),
    label: label.describe("What readers see: at most 60 characters"),
  })
  .meta({ title: "Theme", description: "A heading under which positions are grouped" });

/** A tie to an organization: the actor's post there, and when it held. */
const affiliationSchema = z
  .strictObject({
    organization: slug.describe("Id of the actor that is the organization"),
    role: line.optional().describe("The actor's post there"),
    start: partialDate.optional().describe("When it began: YYYY, YYYY-MM or YYYY-MM-DD"),
    end: partialDate.optional().describe("When it ended; left out while it holds or is not known"),
    source: slug.optional().describe("Id of the source that says so"),
  })
  .meta({ title: "Affiliation", description: "A tie of an actor to an organization" });

const actorSchema = z
  .strictObject({
    id: slug.describe("Names the actor in this file and in web addresses"),
    name: line.describe("The name as readers see it"),
    aliases: z.array(line).optional().describe("Other names that a search should find"),
    kind: actorKindSchema.describe(
      "person; organization: company, party, NGO; institution: court, government, ministry; group: people without a common organization",
    ),
    role: line.describe("Who this is, in a few words, at the time of the debate"),
    affiliations: z.array(affiliationSchema).optional().describe("Organizations it belongs to"),
    country: country.optional().describe("Country of the post or seat, not nationality"),
    description: text.optional().describe("Background in a sentence or two"),
  })
  .meta({ title: "Actor", description: "A person, organization, group or institution" });

const positionSchema = z
  .strictObject({
    id: slug.describe("Names the position in this file and in web addresses"),
    label: label.describe("Short label for the map: at most 60 characters"),
    proposition: line.describe("A full sentence that both sides could accept as a fair wording"),
    description: text.optional().describe("What the position covers and what it does not"),
    supportMeans: text.describe("What counts as supporting it"),
    opposeMeans: text.describe("What counts as opposing it"),
    theme: slug.describe("Id of the theme it stands under"),
  })
  .meta({ title: "Position", description: "A proposition that actors support or oppose" });

const sourceSchema = z
  .strictObject({
    id: slug.describe("Names the source in this file and in web addresses"),
    publisher: line.describe("Who published it"),
    title: line.describe("The title, or our description when titleExact is false"),
    titleExact: z.boolean().describe("false: the title is our description, shown without quotes"),
    authors: z.array(line).optional().describe("Bylines in their order"),
    date: partialDate.optional().describe("Day of publication"),
    url: webAddress.optional().describe("Address at the publisher"),
    archivedUrl: webAddress.optional().describe("Address of a stored copy"),
    language: language.describe("Language of the source, such as en or es-SV"),
    kind: sourceKindSchema.describe("What sort of document it is"),
    origin: z
      .enum(["original", "syndicated", "copy"])
      .optional()
      .describe("original: the publisher's own page; syndicated: licensed copy; copy: other copy"),
    note: text.optional().describe("What a reader should know about this source"),
  })
  .meta({ title: "Source", description: "A document in which statements were found" });

const codingSchema = z
  .strictObject({
    coder: slug.describe("Id of the coder"),
    stance: stanceSchema.describe("The stance this coder gave"),
  })
  .meta({ title: "Coding", description: "What one coder decided about a statement" });

const translationSchema = z
  .strictObject({
    text: text.describe("The quote in the other language"),
    language: language.describe("Language of the translation"),
    by: line.describe("Who translated: the outlet, or us"),
  })
  .meta({ title: "Translation", description: "A quote in another language" });

const statementSchema = z
  .strictObject({
    id: slug.describe("Names the statement in this file and in web addresses"),
    actor: slug.describe("Id of the actor whose statement it is"),
    role: line.describe("The actor's role when the statement was made"),
    position: slug.describe("Id of the position it is about"),
    stance: stanceSchema.describe("The stance as settled between the coders"),
    date: partialDate.describe("When it was made, as exactly as known"),
    quote: text.optional().describe("The actor's own words, exact. Left out when none is known"),
    language: language.optional().describe("Language of the quote; required with a quote"),
    translation: translationSchema.optional().describe("The quote in another language"),
    paraphrase: text.describe("What was said or done, in the coder's words"),
    venue: line.describe("Where it was said: interview, press conference, court filing …"),
    source: slug.describe("Id of the source it was found in"),
    locator: line.optional().describe("Place in the source, such as “paragraph 8”"),
    attribution: attributionSchema.describe(
      "self: said it; action: did it; reported: others say so",
    ),
    confidence: confidenceSchema.describe("How sure the coding is"),
    rationale: text.describe("Why this stance was given"),
    codings: z.array(codingSchema).min(1).describe("What each coder decided"),
    caution: text.optional().describe("What a reader should keep in mind about this statement"),
  })
  .meta({ title: "Statement", description: "One actor on one position in one source" });

/** A sourced tie between two actors that is not a statement. */
const relationSchema = z
  .strictObject({
    id: slug.describe("Names the relation in this file"),
    actor: slug.describe("Id of the actor it starts from"),
    target: slug.describe("Id of the actor it leads to"),
    kind: line.describe("A verb phrase read from actor to target: “leads”, “criticized”"),
    description: text.describe("The tie in a full sentence"),
    start: partialDate.optional().describe("When it began or happened"),
    end: partialDate.optional().describe("When it ended"),
    source: slug.optional().describe("Id of the source that says so"),
    locator: line.optional().describe("Place in the source"),
  })
  .meta({ title: "Relation", description: "A tie between two actors that is not a statement" });

const viewSchema = z
  .strictObject({
    id: slug.describe("Names the view in this file"),
    title: line.describe("What the button says"),
    text: text.describe("What the view shows"),
    query: queryText,
  })
  .meta({ title: "View", description: "A saved view. The first one opens the debate" });

const coderSchema = z
  .strictObject({
    id: slug.describe("Names the coder in this file"),
    name: line.describe("The coder's name, or “Coder A”"),
    description: text.optional().describe("Who or what this coder is"),
  })
  .meta({ title: "Coder", description: "A person or program that gave stances" });

const licenceSchema = z.strictObject({
  name: line.describe("Such as “CC BY 4.0”"),
  url: webAddress.describe("Where its text stands"),
});

const codingMethodSchema = z.strictObject({
  method: text.describe("How statements were found and stances given"),
  coders: z.array(coderSchema).min(1).describe("Who gave stances"),
  agreement: text.optional().describe("How far the coders agreed, with the measure"),
});

const metaSchema = z
  .strictObject({
    id: slug.describe("Names the debate in web addresses; the file is called <id>.json"),
    title: line.describe("Name of the debate"),
    question: line.describe("The question that the debate is about"),
    summary: text.describe("What it is about, for somebody who has not heard of it"),
    language: language.describe("Language of this file's texts"),
    licence: licenceSchema.describe("Under which licence the codings may be used"),
    citation: text.describe("How to cite the data"),
    updated: fullDate.describe("Day of the last change: YYYY-MM-DD"),
    cautions: z.array(text).optional().describe("What the data do not cover or leave open"),
    coding: codingMethodSchema.describe("How the debate was coded"),
  })
  .meta({ title: "About the debate" });

export const debateSchema = z
  .strictObject({
    $schema: z.string().max(2000).optional().describe("Address of this schema, for editors"),
    formatVersion: z.literal(FORMAT_VERSION).describe("Version of the debate format"),
    meta: metaSchema.describe("About the debate"),
    themes: z.array(themeSchema).min(1).describe("Headings for positions"),
    actors: z.array(actorSchema).min(1).describe("Who takes part"),
    positions: z.array(positionSchema).min(1).describe("What the debate is about"),
    sources: z.array(sourceSchema).min(1).describe("Where the statements were found"),
    statements: z.array(statementSchema).min(1).describe("Who said what about which position"),
    relations: z.array(relationSchema).describe("Ties between actors that are not statements"),
    judgements: judgementsSchema,
    views: z.array(viewSchema).min(1).describe("Saved views; the first opens the debate"),
    tours: z.array(tourSchema).describe("Walks through views"),
    translations: z
      .record(language, textsSchema)
      .optional()
      .describe("The debate's texts in other languages, under each language: “es”. Not quotes"),
  })
  .meta({
    title: "Debate",
    description: "Actors, positions and the sourced statements that tie them: one policy debate",
  });

export type Stance = z.infer<typeof stanceSchema>;
export type ActorKind = z.infer<typeof actorKindSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Affiliation = z.infer<typeof affiliationSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Coding = z.infer<typeof codingSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type View = z.infer<typeof viewSchema>;
export type Meta = z.infer<typeof metaSchema>;
export type Debate = z.infer<typeof debateSchema>;
