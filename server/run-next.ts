import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

export type NextRun = {
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  output: "inherit" | "errors";
};

/** Starts Next's own command in a child process. */
export function spawnNext({ args, env, output }: NextRun): ChildProcess {
  return spawn(process.execPath, [next, ...args], {
    stdio: ["ignore", output === "errors" ? "ignore" : "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
}

/** The exit code of a child process; 1 when a signal ended it. */
export function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
