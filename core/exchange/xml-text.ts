/** Everything that XML 1.0 cannot hold, not even escaped: most control characters, halves of characters. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it stands between two tags. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * One XML element. Attribute values are escaped here, undefined ones left out; the content is XML
 * already (see xmlText), several pieces stand on lines of their own. Numbers keep two decimals.
 */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = "",
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(value)}"`],
  );
  const open = `<${name}${pairs.join("")}`;
  if (content.length === 0) return `${open}/>`;
  const inside = typeof content === "string" ? content : `\n${content.join("\n")}\n`;
  return `${open}>${inside}</${name}>`;
}

/** The declaration and the root element of a file in UTF-8. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** A number with two decimals at most, as XML files hold it. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function attributeText(value: string | number): string {
  if (typeof value === "number") return numberText(value);
  return value.replace(NOT_XML, "").replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
