import { z } from "zod";
import type { IssueCode } from "./issue.ts";
import { isPartialDate } from "./partial-date.ts";

/** The kinds of text that debate files are made of. Each failed check names its issue code. */
const HIDDEN = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

function refused(code: IssueCode, error: string) {
  return { params: { code }, error };
}

function visibleText(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(
      (value) => !HIDDEN.test(value.replace(/[\n\t]/g, "")),
      refused("hidden-character", "holds a control, direction or zero-width character"),
    );
}

/** At most 60 characters: it has to fit into the map. */
export const label = visibleText(60);
/** At most 400 characters. */
export const line = visibleText(400);
/** At most 4,000 characters. */
export const text = visibleText(4000);

/** A view as the part of a debate page's address after “?”. */
export const queryText = z
  .string()
  .max(2000)
  .describe("The part of the debate page's address after “?”; empty for the view without filters");

const MINUTES_MAX = 600;

/** Whole minutes: 1 to 600. */
export const minutes = z.int().min(1).max(MINUTES_MAX);

const GRADE_MAX = 5;

/** A grade: a whole number from 1 to 5. */
export const grade = z.int().min(1).max(GRADE_MAX);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case ASCII letters, digits and single hyphens. It stands in web addresses. */
export const slug = z
  .string()
  .max(80)
  .refine((value) => SLUG.test(value), refused("bad-id", "is not a valid id"))
  .meta({ pattern: SLUG.source });

/** "2022", "2024-07" or "2025-02-03". */
export const partialDate = z
  .string()
  .refine(isPartialDate, refused("bad-date", "must be a real date: YYYY, YYYY-MM or YYYY-MM-DD"))
  .meta({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });

/** "2025-02-03". */
export const fullDate = z
  .string()
  .refine(
    (value) => value.length === "YYYY-MM-DD".length && isPartialDate(value),
    refused("bad-date", "must be a real date: YYYY-MM-DD"),
  )
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A BCP 47 language tag such as "en" or "es-SV". */
export const language = z
  .string()
  .max(35)
  .refine((value) => LANGUAGE.test(value), refused("bad-language", "is not a language tag"))
  .meta({ pattern: LANGUAGE.source });

const COUNTRY = /^[A-Z]{2}$/;

/** An ISO 3166-1 code such as "SV". */
export const country = z
  .string()
  .refine((value) => COUNTRY.test(value), refused("bad-country", "is not a country code"))
  .meta({ pattern: COUNTRY.source });

/** An http or https address without a password in it. */
export const webAddress = z
  .string()
  .max(2000)
  .refine(isWebAddress, refused("bad-url", "is not a web address"))
  .meta({ format: "uri", pattern: "^https?://" });

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s/]/.test(value) || /\s/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === "" && password === "";
}
