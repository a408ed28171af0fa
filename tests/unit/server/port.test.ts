import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findPortProblem, readPort } from "#server/port.ts";

test("without PORT the site is on port 3000", () => {
  expect(readPort(undefined)).toBe(3000);
  expect(readPort("")).toBe(3000);
});

test("PORT is respected when it is a port number", () => {
  expect(readPort("8080")).toBe(8080);
  expect(readPort("65535")).toBe(65_535);
});

test.each(["0", "65536", "-1", "3000x", "3e3", " 80", "1.5"])("%j is not a port", (text) => {
  expect(readPort(text)).toBeUndefined();
});

test("a port that another program listens on is reported as in use", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  expect(await findPortProblem({ port, host: "127.0.0.1" })).toBe("EADDRINUSE");
  await new Promise((resolve) => other.close(resolve));
  expect(await findPortProblem({ port, host: "127.0.0.1" })).toBeUndefined();
});
