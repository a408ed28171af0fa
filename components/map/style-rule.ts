import type { Css, StylesheetStyle } from "cytoscape";

export function nodeRule(selector: string, style: Css.Node): StylesheetStyle {
  return { selector, style };
}

export function edgeRule(selector: string, style: Css.Edge): StylesheetStyle {
  return { selector, style };
}
