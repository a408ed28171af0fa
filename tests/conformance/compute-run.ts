import { discourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import { kernelSlices } from "#core/measure/discourse/kernel-slices.ts";
import type {
  Duplicates,
  NetworkKind,
  NetworkSettings,
  ValueFilter,
} from "#core/measure/discourse/network-settings.ts";
import { readTime } from "#core/measure/discourse/read-coded-csv.ts";
import { windowNetworks } from "#core/measure/discourse/time-windows.ts";
import type { Job, ReferenceSet } from "./reference-runs.ts";

type Computed = {
  rows: readonly string[];
  columns: readonly string[];
  matrix: readonly Float64Array[];
  statements: readonly { id: string }[];
  start?: number;
  middle?: number;
  stop?: number;
};

/** Our answer to a reference job. */
export function computeRun({ debate }: ReferenceSet, job: Job): Computed[] {
  const settings = settingsOf(job);
  const { timeWindow: unit, windowSize: size = 100 } = job;
  if (unit === undefined) return [discourseNetwork(debate, settings)];
  if (job.kernel === undefined) return [...windowNetworks(debate, settings, { unit, size })];
  const { kernel, indentTime: indent = false } = job;
  return [...kernelSlices(debate, settings, { unit, size, kernel, indent })];
}

const DUPLICATES: Readonly<Record<string, Duplicates>> = {
  include: "include",
  document: "source",
  week: "week",
  month: "month",
  year: "year",
  acrossrange: "all",
};

export function settingsOf(job: Job): NetworkSettings {
  const qualifier = job.qualifier === undefined ? "agreement" : job.qualifier;
  return {
    ...kindOf(job),
    rows: job.variable1 ?? "organization",
    columns: job.variable2 ?? "concept",
    qualifier:
      qualifier === null
        ? { kind: "none" }
        : qualifier === "agreement"
          ? { kind: "stance" }
          : { kind: "text", variable: qualifier },
    duplicates: DUPLICATES[job.duplicates ?? "include"] ?? "include",
    isolates: job.isolates === true,
    from: timeOf(job.startDate, "00:00:00"),
    to: timeOf(job.stopDate, "23:59:59"),
    filters: filtersOf(job),
  };
}

/** The reference program falls back to ignore and no where a choice does not fit the network. */
function kindOf(job: Job): NetworkKind {
  const { qualifierAggregation: aggregation = "ignore", normalization = "no" } = job;
  const withQualifier = job.qualifier !== null;
  if (job.networkType === "twomode") {
    const known = (["combine", "subtract"] as const).find((one) => one === aggregation);
    return {
      network: "twomode",
      aggregation: (withQualifier ? known : undefined) ?? "ignore",
      normalization:
        (["activity", "prominence"] as const).find((one) => one === normalization) ?? "no",
    };
  }
  const known = (["subtract", "congruence", "conflict"] as const).find(
    (one) => one === aggregation,
  );
  return {
    network: "onemode",
    aggregation: (withQualifier ? known : undefined) ?? "ignore",
    normalization:
      (["average", "jaccard", "cosine"] as const).find((one) => one === normalization) ?? "no",
  };
}

function timeOf(date: string | undefined, time: string): number | undefined {
  if (date === undefined) return undefined;
  const [day, month, year] = date.split(".");
  return readTime(`${year}-${month}-${day}T${time}`);
}

function filtersOf(job: Job): ValueFilter[] {
  const byVariable = new Map<string, string[]>();
  job.excludeVariables?.forEach((variable, at) => {
    const value = job.excludeValues?.[at] ?? "";
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), value]);
  });
  const filters = [...byVariable].map(([variable, values]) => ({
    variable,
    values,
    only: job.invertValues === true,
  }));
  const ofDocuments = [
    { variable: "author", values: job.excludeAuthors ?? [], only: job.invertAuthors === true },
    { variable: "section", values: job.excludeSections ?? [], only: job.invertSections === true },
    { variable: "type", values: job.excludeTypes ?? [], only: false },
  ];
  return [...filters, ...ofDocuments.filter(({ values }) => values.length > 0)];
}
