import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element as a strict XML reader sees it. */
export type XmlElement = {
  name: string;
  uri: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Text directly inside it. */
  text: string;
};

/** The root of an XML text; throws where the text is not well-formed or a prefix is not bound. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag: SaxesTagNS) => {
    const pairs = Object.values(tag.attributes).map(({ name, value }) => [name, value]);
    const { local: name, uri } = tag;
    const made = { name, uri, attributes: Object.fromEntries(pairs), children: [], text: "" };
    open.at(-1)?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on("text", (text) => {
    const inside = open.at(-1);
    if (inside !== undefined) inside.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error("no element");
  return root;
}

/** All elements of a name below an element, in the order of the file. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);
}
