import type { NetworkFile } from "#core/exchange/networks/network-file.ts";
import type { ViewMethod } from "#core/explore/research/method-query.ts";
import type {
  Effort,
  MeasureValues,
  ResearchMeasure,
} from "#core/explore/research/research-measures.ts";
import type { NetworkFileKind } from "#core/explore/research/research-session.ts";
import type { NetworkAnswer } from "#core/explore/research/shown-network.ts";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";

/** What the page tells the worker: the whole debate once, then questions about statements that pass. */
export type ToResearcher =
  | { kind: "start"; coded: CodedDebate }
  | { kind: "ask"; question: number; ranks: Uint32Array; method: ViewMethod }
  | { kind: "measure"; question: number; name: ResearchMeasure }
  | { kind: "file"; file: NetworkFileKind; settings: NetworkFile["settings"] };

/** The values of one measure, under its name. */
export type MeasureEntry = {
  [Name in ResearchMeasure]: { name: Name; values: MeasureValues[Name] };
}[ResearchMeasure];

/** What the worker answers; measures come one by one. */
export type FromResearcher =
  | {
      kind: "network";
      question: number;
      answer: NetworkAnswer;
      efforts: readonly (readonly [ResearchMeasure, Effort])[];
    }
  | { kind: "measured"; question: number; entry: MeasureEntry }
  | { kind: "file"; text: string };
