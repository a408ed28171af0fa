import { once } from "node:events";
import { createServer } from "node:net";

/** A port number from the environment's text; undefined when it is not one. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return 3000;
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** Why an address cannot be listened on, or undefined when it is free. */
export function findPortProblem(address: {
  port: number;
  host: string | undefined;
}): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (failure: NodeJS.ErrnoException) => resolve(failure.code ?? "unknown"));
    probe.listen(address.port, address.host, () => probe.close(() => resolve(undefined)));
  });
}

/** A port that nobody uses, for a server that only this machine should reach. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port found");
  return address.port;
}
