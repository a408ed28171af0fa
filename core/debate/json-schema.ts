import { z } from "zod";
import { debateSchema } from "./schema.ts";

/** The debate format as JSON Schema (draft 2020-12), for editors that complete and check JSON. */
export function debateJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(debateSchema, { io: "input" }) };
}
