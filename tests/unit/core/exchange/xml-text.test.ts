import fc from "fast-check";
import { expect, test } from "vitest";
import { element, xmlFile, xmlText } from "#core/exchange/xml-text.ts";
import { readXml } from "./read-xml.ts";

test("signs of the language are escaped in texts and attributes", () => {
  expect(element("a", { b: 'x "&" <y>', c: undefined, d: 1.006 }, xmlText("1 < 2 & 3"))).toBe(
    '<a b="x &quot;&amp;&quot; &lt;y&gt;" d="1.01">1 &lt; 2 &amp; 3</a>',
  );
  expect(element("a", {})).toBe("<a/>");
});

test("any text comes back from a strict reader, without what XML cannot hold", () => {
  const anything = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(anything, (text) => {
      const root = readXml(xmlFile(element("a", { b: text }, xmlText(text))));
      const kept = [...text]
        .filter((sign) => {
          const code = sign.codePointAt(0) ?? 0;
          if (code < 0x20) return code === 9 || code === 10 || code === 13;
          return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
        })
        .join("");
      expect(root.attributes.b).toBe(kept);
      expect(root.text).toBe(kept);
    }),
  );
});
