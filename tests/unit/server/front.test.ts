import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  request,
  type Server,
} from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createFront } from "#server/front.ts";

let answerWith: RequestListener;
let asked: IncomingMessage[] = [];
const servers: Server[] = [];
let site = "";
let hidden: { en: Server; es: Server };

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function hiddenServer(language: string): Server {
  return createServer((wanted, answer) => {
    asked.push(wanted);
    answer.setHeader("x-language", language);
    answerWith(wanted, answer);
  });
}

beforeAll(async () => {
  hidden = { en: hiddenServer("en"), es: hiddenServer("es") };
  const ports = { en: await listen(hidden.en), es: await listen(hidden.es) };
  site = `http://127.0.0.1:${await listen(createFront(ports))}`;
});

beforeEach(() => {
  asked = [];
  answerWith = (_, answer) => answer.end("here");
});

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

test.each([
  ["/", "en"],
  ["/methods", "en"],
  ["/essay", "en"],
  ["/debates/x?q=/es/", "en"],
  ["/es", "es"],
  ["/es/", "es"],
  ["/es?q=1", "es"],
  ["/es/debates/%E0%A4%A?stance=oppose", "es"],
])("%s is answered by the %s server, under its own address", async (path, language) => {
  const response = await fetch(site + path);
  expect(response.headers.get("x-language")).toBe(language);
  expect(await response.text()).toBe("here");
  expect(asked.map(({ url }) => url)).toEqual([path]);
});

test("method, body, status and headers pass; several cookies stay several", async () => {
  answerWith = async (wanted, answer) => {
    const body = await text(wanted);
    answer.writeHead(201, { "set-cookie": ["a=1", "b=2"], "x-asked": wanted.headers["x-own"] });
    answer.end(`${wanted.method} ${body}`);
  };
  const response = await fetch(`${site}/es/rooms`, {
    method: "POST",
    body: "hello",
    headers: { "x-own": "kept", "x-forwarded-for": "192.0.2.1" },
  });
  expect(response.status).toBe(201);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(response.headers.get("x-asked")).toBe("kept");
  expect(await response.text()).toBe("POST hello");
  expect(asked[0]?.headers.host).toBe(new URL(site).host);
  expect(asked[0]?.headers["x-forwarded-for"]).toBe("192.0.2.1, 127.0.0.1");
});

test("a redirect is handed on, not followed", async () => {
  answerWith = (_, answer) => answer.writeHead(308, { location: "/es" }).end();
  const response = await fetch(`${site}/es/`, { redirect: "manual" });
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe("/es");
});

test("what is sent bit by bit arrives bit by bit", async () => {
  let sendRest = (): void => undefined;
  answerWith = (_, answer) => {
    answer.writeHead(200, { "content-type": "text/event-stream" });
    answer.write("first");
    sendRest = () => answer.end("second");
  };
  const response = await fetch(`${site}/es/stream`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("first");
  sendRest();
  expect((await reader?.read())?.value).toBe("second");
  expect((await reader?.read())?.done).toBe(true);
});

test("when the reader leaves, the server behind is told", async () => {
  const left = new Promise<void>((resolve) => {
    answerWith = (_, answer) => {
      answer.write("first");
      answer.on("close", () => resolve());
    };
  });
  const leaving = request(`${site}/endless`).end();
  const [response] = (await once(leaving, "response")) as [IncomingMessage];
  await once(response, "data");
  leaving.on("error", () => undefined);
  leaving.destroy();
  await left;
  expect(asked).toHaveLength(1);
});

test("an answer that breaks off breaks off for the reader too", async () => {
  answerWith = (_, answer) => {
    answer.write("half");
    setTimeout(() => answer.destroy(), 20);
  };
  const response = await fetch(`${site}/half`);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test("a page names its whole address in both languages, other answers do not", async () => {
  answerWith = ({ url }, answer) => {
    const status = url?.includes("missing") ? 404 : 200;
    const type = url?.endsWith(".json") ? "application/json" : "text/html; charset=utf-8";
    answer.writeHead(status, { "content-type": type }).end();
  };
  const links = (base: string) =>
    `<${base}/methods>; rel="alternate"; hreflang="en", <${base}/es/methods>; rel="alternate"; hreflang="es"`;
  for (const path of ["/methods", "/es/methods?x=1"]) {
    expect((await fetch(site + path)).headers.get("link")).toBe(links(site));
  }
  const behindTls = await fetch(`${site}/methods`, { headers: { "x-forwarded-proto": "https" } });
  expect(behindTls.headers.get("link")).toBe(links(site.replace("http:", "https:")));
  for (const path of ["/missing", "/debates/x/data.json"]) {
    expect((await fetch(site + path)).headers.get("link")).toBeNull();
  }
});

test("where nobody answers, the page says so in its language", async () => {
  const gone = createServer();
  const port = await listen(gone);
  gone.close();
  await once(gone, "close");
  const front = `http://127.0.0.1:${await listen(createFront({ en: port, es: port }))}`;
  const english = await fetch(`${front}/methods`);
  expect(english.status).toBe(502);
  expect(await english.text()).toContain("Please try again");
  const spanish = await fetch(`${front}/es/methods`);
  expect(spanish.status).toBe(502);
  expect(await spanish.text()).toMatch(/lang="es".*Intente de nuevo/);
});
