import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DEFAULT_METHOD,
  METHOD_WORDS,
  readMethod,
  writeMethod,
} from "#core/explore/research/method-query.ts";
import { anyMethod } from "./any-method.ts";

describe("a method in an address", () => {
  test("the usual one is written as nothing", () => {
    expect(writeMethod(DEFAULT_METHOD)).toBeUndefined();
    expect(readMethod("")).toEqual(DEFAULT_METHOD);
  });

  test("only what is not usual is named, in any order", () => {
    const method = readMethod("at-2.months-3.twomode.ignore");
    expect(method).toEqual({
      ...DEFAULT_METHOD,
      network: "twomode",
      normalization: "no",
      aggregation: "ignore",
      window: { unit: "months", size: 3 },
      at: 2,
    });
    expect(writeMethod(method)).toBe("twomode.ignore.months-3.at-2");
  });

  test("choices that do not fit together are kept, so that they can be told", () => {
    expect(writeMethod(readMethod("twomode.congruence"))).toBe("twomode.congruence");
  });

  test("words that mean nothing, and numbers that are none, are passed over", () => {
    expect(readMethod("three.months-0.at-x.days-.__proto__..years-1e3")).toEqual(DEFAULT_METHOD);
  });

  test("no word stands for two choices", () => {
    expect(new Set(METHOD_WORDS).size).toBe(METHOD_WORDS.length);
  });

  test("what is written is read back as it was", () => {
    fc.assert(
      fc.property(anyMethod, (method) => {
        expect(readMethod(writeMethod(method) ?? "")).toEqual(method);
      }),
    );
  });
});
