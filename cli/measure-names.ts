/** What `standpoint measure` can compute. */
export const MEASURES = {
  frequencies: "statements by stance, of positions (or with --network actors of actors)",
  centrality: "degree, strength, betweenness and eigenvector of every node, by its positive ties",
  camps: "clusters of positive ties (Louvain), and their modularity",
  ei: "E-I index: positive ties between groups minus inside them, over all",
  polarisation: "share of agreement inside groups and of disagreement between them",
  backbone: "which positions carry the network, the least important first",
  stability: "how alike the clusters of two time windows in a row are; needs --window",
  coders: "how far the coders of a debate file agree on stances",
} as const;
export type MeasureName = keyof typeof MEASURES;

export function isMeasure(name: string): name is MeasureName {
  return Object.hasOwn(MEASURES, name);
}
