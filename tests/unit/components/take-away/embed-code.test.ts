import fc from "fast-check";
import { expect, test } from "vitest";
import { EMBED_SIZE_NAMES, embedCode } from "#components/take-away/embed-code.ts";
import { readXml } from "#tests/unit/core/exchange/read-xml.ts";

test("the code is one frame with a title, loaded when it comes near", () => {
  const src = "https://site.example/embed/x?stance=oppose&q=%22law%22";
  const frame = readXml(embedCode({ src, title: 'Words: "law" <b> & co', size: "column" }));
  expect(frame.name).toBe("iframe");
  expect(frame.attributes).toMatchObject({
    src,
    title: 'Words: "law" <b> & co',
    width: "640",
    height: "480",
    loading: "lazy",
  });
});

test("no title breaks out of the code", () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/[^\x20-\uD7FF]/u.test(text)),
      fc.constantFrom(...EMBED_SIZE_NAMES),
      (title, size) => {
        const frame = readXml(embedCode({ src: "https://site.example/embed/x", title, size }));
        expect(frame.attributes.title).toBe(title);
        expect(frame.children).toEqual([]);
      },
    ),
  );
});
