import process from "node:process";
import { buildSite } from "./build-site.ts";
import { type BuildState, readBuildState } from "./build-state.ts";
import { findPortProblem, readPort } from "./port.ts";
import { serveSite } from "./serve-site.ts";
import { currentSiteBuilds, type SiteBuild } from "./site-builds.ts";

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

function complain({ port, host, problem }: Complaint): number {
  const reason = PORT_REASONS[problem] ?? `cannot be used (${problem})`;
  const where = host === undefined ? `Port ${port}` : `${host}, port ${port},`;
  return fail(`${where} ${reason}. Choose another: PORT=3001 npm start`);
}
type Complaint = { port: number; host: string | undefined; problem: string };

/** The builds that are missing, or older than what they are made from. */
async function listOldBuilds(
  builds: readonly SiteBuild[],
): Promise<{ build: SiteBuild; state: BuildState }[]> {
  const states = await Promise.all(
    builds.map(async (build) => ({
      build,
      state: await readBuildState(process.cwd(), build.folder),
    })),
  );
  return states.filter(({ state }) => state !== "fresh");
}

async function start(): Promise<number> {
  const { PORT, HOST } = process.env;
  const port = readPort(PORT);
  if (port === undefined) return fail(`PORT must be a number from 1 to 65535, not “${PORT}”.`);
  const host = HOST === undefined || HOST === "" ? undefined : HOST;
  const problem = await findPortProblem({ port, host });
  if (problem !== undefined) return complain({ port, host, problem });
  const builds = currentSiteBuilds();
  const old = await listOldBuilds(builds);
  if (old.length > 0) {
    const missing = old.every(({ state }) => state === "missing");
    tell(missing ? "Building the site." : "The sources have changed: building again.");
    tell("Each language has its own build; all of it takes a few minutes.");
    const code = await buildSite(
      old.map(({ build }) => build),
      (line) => process.stderr.write(`${line}\n`),
    );
    if (code !== 0) return code;
  }
  return serveSite(builds, { port, host }, tell).catch((failure: NodeJS.ErrnoException) => {
    // Another program was quicker.
    if (failure.syscall !== "listen") throw failure;
    return complain({ port, host, problem: failure.code ?? "unknown" });
  });
}

process.exitCode = await start();
