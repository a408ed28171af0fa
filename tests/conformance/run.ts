// Compares our discourse networks with reference values, run by run: `npm run conformance [FOLDER]`.
// FOLDER may hold further sets: FOLDER/inputs/<set>.csv with FOLDER/core/<set>.jsonl.gz.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareRun } from "./compare-run.ts";
import { type ReferenceSet, readReferenceSet, SHIPPED } from "./reference-runs.ts";

const KINDS = [
  ["adjusted", "equal once a defect of the reference is put back"],
  ["left-out", "left out"],
] as const;

const [folder] = process.argv.slice(2);
const sets = [...SHIPPED.map((name) => readReferenceSet(name)), ...furtherSets(folder)];
let failures = 0;
for (const set of sets) failures += report(set);
if (folder === undefined) {
  print(
    "\nOnly the sets kept here were compared; name a folder with inputs/ and core/ for further sets.",
  );
}
print(failures === 0 ? "\nEvery run compared agrees to 1e-9." : `\n${failures} runs differ.`);
process.exitCode = failures === 0 ? 0 : 1;

function furtherSets(place: string | undefined): ReferenceSet[] {
  if (place === undefined) return [];
  const runs = join(place, "core");
  if (!existsSync(runs)) {
    process.stderr.write(
      `${runs}: there is no such folder; name one that holds inputs/ and core/\n`,
    );
    process.exit(2);
  }
  const shipped = new Set<string>(SHIPPED);
  return readdirSync(runs)
    .flatMap((file) => file.match(/^(.+)\.jsonl\.gz$/)?.[1] ?? [])
    .filter((name) => !shipped.has(name))
    .map((name) => readReferenceSet(name, { inputs: join(place, "inputs"), runs }));
}

function report(set: ReferenceSet): number {
  const found = set.runs.map((run) => ({ run, verdict: compareRun(set, run) }));
  const count = (kind: string) => found.filter(({ verdict }) => verdict.kind === kind).length;
  print(`\n${set.name}: ${set.runs.length} runs`);
  print(`  ${count("equal")} equal`);
  for (const [kind, what] of KINDS) {
    for (const reason of new Set(found.map(({ verdict }) => verdict.reason))) {
      const of = found.filter(({ verdict }) => verdict.kind === kind && verdict.reason === reason);
      const runs =
        kind === "left-out" ? ` (lines ${of.map(({ run }) => run.number + 1).join(", ")})` : "";
      if (of.length > 0) print(`  ${of.length} ${what}${runs}: ${reason}`);
    }
  }
  for (const { run, verdict } of found.filter((one) => one.verdict.kind === "differs")) {
    print(`  line ${run.number + 1} DIFFERS: ${verdict.reason}; ${JSON.stringify(run.job)}`);
  }
  return count("differs");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
