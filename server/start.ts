import process from "node:process";
import { buildSite } from "./build-site.ts";
import { readBuildState } from "./build-state.ts";
import { findPortProblem, readPort } from "./port.ts";
import { spawnNext, waitForExit } from "./run-next.ts";

const PORT_REASONS: Record<string, string> = {
  EADDRINUSE: "is in use by another program",
  EACCES: "may not be used by this account",
  EADDRNOTAVAIL: "is not an address of this machine",
  ENOTFOUND: "is not a name that is known here",
};

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}

/** "http://localhost:3000", also when the server listens on every address. */
function addressOf(host: string | undefined, port: number): string {
  const everywhere = host === undefined || host === "0.0.0.0" || host === "::";
  const name = everywhere ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** Waits until the server answers, so that the printed address works when it is printed. */
async function waitUntilAnswering(address: string, gone: AbortSignal): Promise<void> {
  while (!gone.aborted) {
    const answered = await fetch(`${address}/methods`, { method: "HEAD" }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function serve(address: { port: number; host: string | undefined }): Promise<number> {
  const { port, host } = address;
  const child = spawnNext(
    ["start", "--port", String(port), ...(host === undefined ? [] : ["--hostname", host])],
    "errors",
  );
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopping = true;
      child.kill(signal);
    });
  }
  const gone = new AbortController();
  const exit = waitForExit(child).finally(() => gone.abort());
  const site = addressOf(host, port);
  await waitUntilAnswering(site, gone.signal);
  if (!gone.signal.aborted) tell(`Standpoint is ready at ${site} (stop with Ctrl+C)`);
  const code = await exit;
  return stopping ? 0 : code;
}

async function start(): Promise<number> {
  const { PORT, HOST, STANDPOINT_BUILD_DIR = ".next" } = process.env;
  const port = readPort(PORT);
  if (port === undefined) return fail(`PORT must be a number from 1 to 65535, not “${PORT}”.`);
  const host = HOST === undefined || HOST === "" ? undefined : HOST;
  const problem = await findPortProblem({ port, host });
  if (problem !== undefined) {
    const reason = PORT_REASONS[problem] ?? `cannot be used (${problem})`;
    const where = host === undefined ? `Port ${port}` : `${host}, port ${port},`;
    return fail(`${where} ${reason}. Choose another: PORT=3001 npm start`);
  }
  const state = await readBuildState(process.cwd(), STANDPOINT_BUILD_DIR);
  if (state !== "fresh") {
    tell(state === "missing" ? "Building the site…" : "The sources have changed: building again…");
    const code = await buildSite((line) => process.stderr.write(`${line}\n`));
    if (code !== 0) return code;
  }
  return serve({ port, host });
}

process.exitCode = await start();
