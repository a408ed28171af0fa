import { expect, test } from "vitest";
import { listSiteBuilds } from "#server/site-builds.ts";

test("English is built in the named folder, Spanish beside it", () => {
  expect(listSiteBuilds(".next").map(({ language, folder }) => [language, folder])).toEqual([
    ["en", ".next"],
    ["es", ".next-es"],
  ]);
});

test("each build is told its language and its folder", () => {
  for (const { language, folder, env } of listSiteBuilds(".next-test")) {
    expect(env).toEqual({ STANDPOINT_LANGUAGE: language, STANDPOINT_BUILD_DIR: folder });
  }
});
