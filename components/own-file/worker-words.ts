import type { Debate } from "#core/debate/schema.ts";
import type { DebatePart } from "./debate-parts.ts";
import type { Refusal } from "./file-limits.ts";
import type { KeptFile, NotKept } from "./kept-store.ts";
import type { ProblemPart } from "./problem-parts.ts";

/** What the page asks of the worker. */
export type Question =
  | { kind: "check"; file: File }
  /** Keep the file of this debate that was checked last, in the place of an earlier one. */
  | { kind: "replace"; id: string }
  | { kind: "open"; id: string; language: string };

/** What became of a file without problems: `asks` when an earlier one of the same debate is kept. */
export type Keeping = "kept" | "asks" | NotKept;

/** What a check found; problems come one part after the other. */
export type CheckAnswer =
  | { kind: "refused"; why: Refusal }
  | ProblemPart
  | { kind: "debate"; file: KeptFile; statements: number; actors: number; keeping: Keeping };

export type ReplaceAnswer = { kind: "replaced"; keeping: Keeping };

/** The parts of a debate come one by one, each with their number, then the rest of it. */
export type OpenAnswer =
  | { kind: "part"; part: DebatePart; of: number }
  | { kind: "opened"; rest: Debate }
  | ProblemPart
  | { kind: "missing" };
