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
