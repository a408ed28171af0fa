import { z } from "zod";
import type { Segments } from "./issue-path.ts";
import { debateSchema } from "./schema.ts";

/** The keys that the schema knows for the object at a path; none when no object stands there. */
export function keysAt(segments: Segments): string[] {
  let schema: unknown = debateSchema;
  for (const segment of segments) schema = partOf(withoutOptional(schema), segment);
  const found = withoutOptional(schema);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function partOf(schema: unknown, segment: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) return schema.shape[segment];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function withoutOptional(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
