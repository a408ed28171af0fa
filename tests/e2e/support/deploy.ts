import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base } from "./test.ts";

type Site = { url: string; deploy: () => void; close: () => void };

/** The site at another port, where a later version of its worker can be deployed while pages are open. */
async function mirror(target: string): Promise<Site> {
  let deployed = false;
  const server = createServer((asked, answer) => {
    const { method, headers, url = "/" } = asked;
    // Plain text, so that the worker's script can be changed.
    const plain = { ...headers, "accept-encoding": "identity" };
    const further = request(new URL(url, target), { method, headers: plain }, async (given) => {
      const parts: Buffer[] = [];
      for await (const part of given) parts.push(part);
      const body = Buffer.concat(parts);
      const { "transfer-encoding": _, "content-length": __, ...kept } = given.headers;
      answer.writeHead(given.statusCode ?? 502, kept);
      answer.end(deployed && url === "/sw.js" ? nextVersion(body) : body);
    });
    further.on("error", () => answer.destroy());
    asked.pipe(further);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      deployed = true;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function nextVersion(script: Buffer): string {
  return script.toString("utf8").replace(/build:"\w+"/, 'build:"next"');
}

let current: Site | undefined;

/** From now on the server has a later version of the worker, called "next". */
export function deployNext(): void {
  current?.deploy();
}

/** Tests of a site that gets a new version while they run. */
export const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    current = await mirror(baseURL ?? "");
    await use(current.url);
    current.close();
  },
});
