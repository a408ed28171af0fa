import { labelWidth } from "#core/explore/placement/label-lines.ts";
import { LABEL_FONT_SIZE } from "#core/explore/placement/placement.ts";
import { allNamed, type XmlElement } from "./read-xml.ts";

/** All text elements of a picture, each as one text. */
export function textsOf(root: XmlElement): string[] {
  return allNamed(root, "text").map((text) =>
    linesOf(text)
      .map(({ words }) => words)
      .join(" "),
  );
}

type Box = { what: string; left: number; right: number; top: number; bottom: number };

/** Boxes of every line of text and of the signs on lines, in the page's units. */
export function textBoxes(root: XmlElement): {
  boxes: Box[];
  page: { right: number; bottom: number };
} {
  const boxes: Box[] = [];
  collect(root, { x: 0, y: 0 }, boxes);
  const { width, height } = root.attributes;
  return { boxes, page: { right: Number(width), bottom: Number(height) } };
}

function collect(element: XmlElement, off: { x: number; y: number }, boxes: Box[]): void {
  const move = /translate\((\S+) (\S+)\)/.exec(element.attributes.transform ?? "");
  const here = { x: off.x + Number(move?.[1] ?? 0), y: off.y + Number(move?.[2] ?? 0) };
  if (element.name === "text") boxes.push(...boxesOfText(element, here));
  // The room cleared for a sign on a line.
  if (element.name === "circle" && element.attributes.r === "8.5") {
    const { cx, cy } = element.attributes;
    const [x, y] = [here.x + Number(cx), here.y + Number(cy)];
    boxes.push({ what: "sign", left: x - 8.5, right: x + 8.5, top: y - 8.5, bottom: y + 8.5 });
  }
  for (const child of element.children) collect(child, here, boxes);
}

function boxesOfText(text: XmlElement, off: { x: number; y: number }): Box[] {
  const size = Number(text.attributes["font-size"]);
  const anchor = text.attributes["text-anchor"];
  const share = anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0;
  return linesOf(text).map(({ words, x, y }) => {
    const width = (labelWidth(words) * size) / LABEL_FONT_SIZE;
    const left = off.x + x - share * width;
    const base = off.y + y;
    return {
      what: words,
      left,
      right: left + width,
      top: base - size * 0.75,
      bottom: base + size * 0.2,
    };
  });
}

function linesOf(text: XmlElement): { words: string; x: number; y: number }[] {
  const x = Number(text.attributes.x);
  let y = Number(text.attributes.y);
  if (text.children.length === 0) return [{ words: text.text, x, y }];
  return text.children.map((span) => {
    y += Number(span.attributes.dy ?? 0);
    return { words: span.text, x: Number(span.attributes.x), y };
  });
}
