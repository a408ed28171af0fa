import type { NetworkFile } from "./network-file.ts";

/** What a network's JSON says beside rows, columns and matrix. */
export type NetworkFacts = Readonly<Record<string, unknown>>;

/**
 * A network as a JSON object, line by line (a row of the matrix each): `{"rows": […], "columns": […],
 * "matrix": [[…], …], …facts}`. Numbers are written so that reading them gives the same number.
 */
export function* networkJson(
  file: Pick<NetworkFile, "rows" | "columns" | "matrix">,
  facts: NetworkFacts,
): Generator<string> {
  yield `{"rows":${JSON.stringify(file.rows)},`;
  yield `"columns":${JSON.stringify(file.columns)},`;
  yield '"matrix":[';
  const last = file.matrix.length - 1;
  for (const [at, line] of file.matrix.entries()) {
    yield JSON.stringify(Array.from(line)) + (at === last ? "" : ",");
  }
  const rest = Object.entries(facts).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  yield `]${rest.map((one) => `,\n${one}`).join("")}}`;
}
