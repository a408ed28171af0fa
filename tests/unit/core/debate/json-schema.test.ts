import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { debateJsonSchema } from "#core/debate/json-schema.ts";

test("data/debate.schema.json is up to date (npm run --silent standpoint -- schema)", () => {
  const kept = readFileSync("data/debate.schema.json", "utf8");
  expect(kept).toBe(`${JSON.stringify(debateJsonSchema(), null, 2)}\n`);
});

type Part = { key: string; schema: object };

/** Every key of the format with its schema, found by walking the JSON Schema. */
function fieldsIn(schema: unknown): Part[] {
  if (typeof schema !== "object" || schema === null) return [];
  if ("items" in schema) return fieldsIn(schema.items);
  if ("additionalProperties" in schema && schema.additionalProperties !== false) {
    return fieldsIn(schema.additionalProperties);
  }
  if (!("properties" in schema)) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]) => [
    { key, schema: part },
    ...fieldsIn(part),
  ]);
}

const fields = fieldsIn(debateJsonSchema());

test("every field has a description, so that editors can explain it", () => {
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(({ schema }) => !("description" in schema)).map(({ key }) => key)).toEqual(
    [],
  );
});

test("the guide for authors names every field", () => {
  const guide = readFileSync("docs/data-format.md", "utf8");
  const missing = fields.filter(({ key }) => !guide.includes(`\`${key}\``));
  expect(missing.map(({ key }) => key)).toEqual([]);
});
