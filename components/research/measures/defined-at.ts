import type { ResearchMeasure } from "#core/explore/research/research-measures.ts";

/** Where each measure is defined on the methods page. */
export const DEFINED_AT: Readonly<Record<ResearchMeasure, string>> = {
  frequencies: "stance-frequencies",
  camps: "network-camps",
  ei: "ei-index",
  polarisation: "polarisation",
  centrality: "centrality",
  stability: "camp-stability",
  backbone: "backbone",
};
