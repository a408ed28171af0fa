import fc from "fast-check";
import { expect, test } from "vitest";
import { parentPath, WHOLE_FILE, writePath } from "#core/debate/issue-path.ts";

const segment = fc.oneof(
  fc.nat(99),
  fc.constantFrom("actor", "$schema", "odd key", "a.b", 'a"b', "a]b", "", "\n", "(file)", "0"),
  fc.string({ unit: "binary", maxLength: 5 }),
);

test("a path is written as people write it", () => {
  expect(writePath(["statements", 12, "actor"])).toBe("statements[12].actor");
  expect(writePath(["meta", "odd key", 0])).toBe('meta["odd key"][0]');
  expect(writePath([])).toBe(WHOLE_FILE);
});

test("the parent of a path is the path of the parent", () => {
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
      expect(parentPath(writePath(segments))).toBe(writePath(segments.slice(0, -1)));
    }),
    { numRuns: 500 },
  );
});

test("different places have different paths", () => {
  const list = fc.array(segment, { maxLength: 4 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      if (JSON.stringify(a) !== JSON.stringify(b)) expect(writePath(a)).not.toBe(writePath(b));
    }),
    { numRuns: 500 },
  );
});
