import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Starts Next's own command in a child process. */
export function spawnNext(
  args: readonly string[],
  output: "inherit" | "errors" = "inherit",
): ChildProcess {
  return spawn(process.execPath, [next, ...args], {
    stdio: ["ignore", output === "errors" ? "ignore" : "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}

/** The exit code of a child process; 1 when a signal ended it. */
export function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
