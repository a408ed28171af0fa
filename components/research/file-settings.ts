import { methodFacts, timeText } from "#core/exchange/networks/method-facts.ts";
import type { NetworkFile } from "#core/exchange/networks/network-file.ts";
import type { Provenance } from "#core/exchange/provenance.ts";
import { codingOf } from "#core/explore/research/code-selection.ts";
import type { NetworkFileKind } from "#core/explore/research/research-session.ts";
import type { ShownNetwork } from "#core/explore/research/shown-network.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Method } from "#core/measure/discourse/method.ts";
import { filtersQuery } from "./command-of.ts";

export type FileAsked = {
  selection: Selection;
  method: Method;
  network: ShownNetwork;
  provenance: Provenance;
};

/** What a file of a network says about itself: the debate, what was filtered, the method, the address. */
export function fileSettings(
  kind: NetworkFileKind,
  { selection, method, network, provenance }: FileAsked,
): NetworkFile["settings"] {
  const { title, updated, licence, citation, filters, permalink, saved } = provenance;
  const moment = network.moments[network.at];
  const facts = {
    debate: title,
    updated,
    licence: `${licence.name}, ${licence.url}`,
    // An edge list repeats its settings on every line.
    citation: kind === "edges" ? "" : citation,
    ...methodFacts(method, codingOf(selection.index).coded),
    filters: filters.join(" | "),
    view: filtersQuery(selection),
    start: moment === undefined ? "" : timeText(moment.start),
    stop: moment === undefined ? "" : timeText(moment.stop),
    statements: network.used.length,
    link: permalink,
    saved,
  };
  const said = Object.entries(facts).map(([name, value]) => [name, String(value ?? "")] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ""));
}

const ENDINGS: Readonly<Record<NetworkFileKind, string>> = {
  csv: ".csv",
  edges: "-ties.csv",
  graphml: ".graphml",
  gexf: ".gexf",
  dl: ".dl",
};

/** “school-phones-actors-subtract-average-2026-11-24.csv”; a window has its number. */
export function networkFileName(
  kind: NetworkFileKind,
  { provenance, method, network }: Pick<FileAsked, "provenance" | "method" | "network">,
): string {
  const window = network.moments.length === 0 ? [] : [`window-${network.at + 1}`];
  const parts = [
    provenance.debate,
    method.network,
    method.aggregation,
    method.normalization,
    ...window,
    provenance.saved,
  ];
  return parts.join("-") + ENDINGS[kind];
}
