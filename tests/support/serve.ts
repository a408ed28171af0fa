import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

export type Served = { url: string; stop: () => Promise<void> };

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "localhost");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no free port found");
  return address.port;
}

/** Starts a server with a command and waits until `path` answers; `stop` ends that process only. */
export async function serve(
  command: string,
  { env, path = "/" }: { env: (port: number) => Record<string, string>; path?: string },
): Promise<Served> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(command, {
    shell: true,
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env(port) },
  });
  await answers(child, url + path);
  return { url, stop: () => stop(child) };
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + 900_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${url} does not answer`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, "exit");
  // The shell leads a process group of its own: ending the group ends the server it started.
  process.kill(-child.pid, "SIGTERM");
  await ended;
}
