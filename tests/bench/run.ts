// Every bench in turn, each in a process of its own, so that none warms up another.
import { spawnSync } from "node:child_process";
import path from "node:path";

const BENCHES = [
  "select",
  "layout",
  "projection",
  "discourse-network",
  "filter-paint",
  "map-open",
  "own-file",
  "view-models",
  "large-load",
  "large-map",
];

const failed = BENCHES.filter((name) => {
  const file = path.join("tests", "bench", `${name}.bench.ts`);
  process.stdout.write(`\n> ${file}\n`);
  return spawnSync("npx", ["tsx", file], { stdio: "inherit" }).status !== 0;
});

if (failed.length > 0) {
  process.stderr.write(`\nNot finished: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}
