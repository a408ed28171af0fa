import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { checkContent } from "#components/own-file/check-content.ts";
import { CheckResult } from "#components/own-file/check-result.tsx";

/** What is said of a file with this text. */
function saidOf(text: string): string {
  const answer = checkContent(new TextEncoder().encode(text).buffer);
  if (answer.kind !== "problems") throw new Error("no problems");
  return renderToStaticMarkup(
    <CheckResult
      state={{ stage: "checked", name: "a.json", answer }}
      onReplace={() => Promise.resolve()}
      onStop={() => undefined}
    />,
  );
}

test("JSON that is something else is said to be no debate, also when it is an object", () => {
  expect(saidOf('["bike-lane"]')).toContain(words.notDebate);
  expect(saidOf('{"type": "FeatureCollection", "features": []}')).toContain(words.notDebate);
});

test("a debate that lacks some of its parts is one to be mended", () => {
  const said = saidOf('{"formatVersion": 1, "actors": []}');
  expect(said).toContain(words.problemsLead);
  expect(said).not.toContain(words.notDebate);
});
