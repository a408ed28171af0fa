import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:http";
import { pathIn } from "#core/site-languages.ts";
import { createFront, HIDDEN_KEEP_ALIVE_MS, type Ports } from "./front.ts";
import { findFreePort } from "./port.ts";
import { spawnNext, waitForExit } from "./run-next.ts";
import type { SiteBuild } from "./site-builds.ts";

export type SiteAddress = { port: number; host: string | undefined };

/** "http://localhost:3000", also when the server listens on every address. */
function addressOf({ host, port }: SiteAddress): string {
  const everywhere = host === undefined || host === "0.0.0.0" || host === "::";
  const name = everywhere ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

type Running = { build: SiteBuild; port: number; child: ChildProcess };

/** Next serves one build on a port that only this machine can reach. */
async function startBuild(build: SiteBuild): Promise<Running> {
  const port = await findFreePort();
  const waits = String(HIDDEN_KEEP_ALIVE_MS);
  const where = ["--port", String(port), "--hostname", "127.0.0.1", "--keepAliveTimeout", waits];
  const child = spawnNext({ args: ["start", ...where], env: build.env, output: "errors" });
  return { build, port, child };
}

/** Waits until the server answers, so that the printed address works when it is printed. */
async function waitUntilAnswering({ build, port }: Running, gone: AbortSignal): Promise<void> {
  const page = `http://127.0.0.1:${port}${pathIn(build.language, "/methods")}`;
  while (!gone.aborted) {
    const answered = await fetch(page, { method: "HEAD" }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function stopWithParent(running: readonly Running[]): { asked: boolean } {
  const stop = { asked: false };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stop.asked = true;
      for (const { child } of running) child.kill(signal);
    });
  }
  return stop;
}

/** The code of the first server that ends; the others are ended too, for the site is whole or not there. */
async function waitForFirstExit(running: readonly Running[]): Promise<number> {
  const exits = running.map(({ child }) => waitForExit(child));
  const code = await Promise.race(exits);
  stopAll(running);
  await Promise.all(exits);
  return code;
}

function stopAll(running: readonly Running[]): void {
  for (const { child } of running) child.kill("SIGTERM");
}

async function listen(front: Server, { port, host }: SiteAddress): Promise<void> {
  front.listen(port, host);
  await once(front, "listening");
}

/**
 * Serves all builds under one address until a signal or a failure. Gives the exit code. Throws when the
 * address cannot be listened on.
 */
export async function serveSite(
  builds: readonly SiteBuild[],
  address: SiteAddress,
  tell: (line: string) => void,
): Promise<number> {
  const running = await Promise.all(builds.map(startBuild));
  // Whatever ends this process, nobody is left behind.
  process.once("exit", () => stopAll(running));
  const stop = stopWithParent(running);
  const gone = new AbortController();
  const exit = waitForFirstExit(running).finally(() => gone.abort());
  await Promise.all(running.map((one) => waitUntilAnswering(one, gone.signal)));
  const ports = Object.fromEntries(running.map(({ build, port }) => [build.language, port]));
  // Every language has its build.
  const front = createFront(ports as Ports);
  if (!gone.signal.aborted) {
    await listen(front, address).finally(() => {
      if (!front.listening) stopAll(running);
    });
    tell(`Standpoint is ready at ${addressOf(address)} (stop with Ctrl+C)`);
  }
  const code = await exit;
  front.close();
  front.closeAllConnections();
  return stop.asked ? 0 : code;
}
