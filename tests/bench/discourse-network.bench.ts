/**
 * From coded statements to the agreement-minus-disagreement network with average activity, as `analyse` and
 * the view Research compute it (filters, duplicates per source, names, matrix), for an invented debate the
 * size of a large hand-coded one, and for files of statements: `npx tsx tests/bench/discourse-network.bench.ts
 * [FILE.csv…]`; in a run of all benches the files that STATEMENTS names, with ":" between them.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { indexDebate } from "#core/debate/index-debate.ts";
import { codeSelection } from "#core/explore/research/code-selection.ts";
import { prepareSelect } from "#core/explore/select.ts";
import { parseQuery } from "#core/explore/view-url.ts";
import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";
import { discourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import { USUAL_METHOD } from "#core/measure/discourse/method.ts";
import { kindOfMethod } from "#core/measure/discourse/method-problem.ts";
import { settingsOfMethod } from "#core/measure/discourse/method-settings.ts";
import { readCodedCsv } from "#core/measure/discourse/read-coded-csv.ts";
import { median } from "./statistics.ts";

const ROUNDS = 15;
const GOAL_MS = 150;
const SIZE = { actors: 1_064, positions: 113, statements: 4_457, camps: 3, seed: 1 };

const kind = kindOfMethod(USUAL_METHOD);
if (!kind.ok) throw new Error("the usual method contradicts itself");
const settings = settingsOfMethod(USUAL_METHOD, kind.kind, {
  from: undefined,
  to: undefined,
  filters: [],
});

function measure(name: string, debate: CodedDebate): void {
  const start = performance.now();
  const { rows, statements } = discourseNetwork(debate, settings);
  const first = performance.now() - start;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    discourseNetwork(debate, settings);
    const { user, system } = process.cpuUsage(used);
    return { ms: performance.now() - begun, processorMs: (user + system) / 1000 };
  });
  const ms = median(rounds.map((round) => round.ms));
  const processorMs = median(rounds.map((round) => round.processorMs));
  process.stdout.write(
    `${name}: ${rows.length} actors from ${statements.length} statements, ` +
      `first ${first.toFixed(0)} ms, median of ${ROUNDS} ${ms.toFixed(0)} ms ` +
      `(processor ${processorMs.toFixed(0)} ms); ` +
      `goal at most ${GOAL_MS} ms: ${ms <= GOAL_MS ? "met" : "MISSED"}\n`,
  );
}

function generated(): CodedDebate {
  const index = indexDebate(generateDebate(SIZE));
  return codeSelection(prepareSelect(index)(parseQuery("view=all", index))).coded;
}

measure("invented debate", generated());
const named = process.argv.slice(2);
const files = named.length > 0 ? named : (process.env.STATEMENTS ?? "").split(":").filter(Boolean);
if (files.length === 0) process.stdout.write("no file of statements was named: skipped\n");
for (const file of files) {
  const read = readCodedCsv(readFileSync(file, "utf8"));
  if (!read.ok) throw new Error(`${file}: ${read.problems[0]?.message}`);
  measure(basename(file), read.debate);
}
