import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** One planted import per rule: [the file it is planted in, the import, is it allowed?]. */
const PLANTED: readonly [file: string, from: string, allowed: boolean][] = [
  ["core/explore/planted.ts", "#core/debate/schema.ts", true],
  ["core/explore/planted.ts", "react", false],
  ["core/explore/planted.ts", "next/link", false],
  ["core/explore/planted.ts", "nuqs", false],
  ["core/explore/planted.ts", "cytoscape", false],
  ["core/explore/planted.ts", "node:fs", false],
  ["core/explore/planted.ts", "node:fs/promises", false],
  ["core/explore/planted.ts", "#components/messages.ts", false],
  ["core/explore/planted.ts", "#server/library.ts", false],
  ["core/explore/planted.ts", "../../server/library.ts", false],
  ["core/network/planted.ts", "./planted-neighbour.ts", true],
  ["core/network/planted.ts", "#core/debate/schema.ts", false],
  ["core/network/planted.ts", "zod", false],
  ["core/measure/planted.ts", "graphology-metrics/centrality/betweenness.js", true],
  ["core/network/planted.ts", "graphology", false],
  ["components/panel/planted.tsx", "graphology", false],
  ["components/panel/planted.tsx", "#core/explore/view-state.ts", true],
  ["components/panel/planted.tsx", "#server/library.ts", false],
  ["components/panel/planted.tsx", "#app/layout.tsx", false],
  ["components/panel/planted.tsx", "node:path", false],
  ["components/panel/planted.tsx", "cytoscape", false],
  ["components/panel/planted.tsx", "zod", false],
  ["components/panel/planted.tsx", "uqr", false],
  ["components/take-away/planted.tsx", "uqr", true],
  ["components/take-away/planted.tsx", "cytoscape", false],
  ["components/map/planted.tsx", "cytoscape", true],
  ["components/map/planted.tsx", "#server/library.ts", false],
  ["components/offline/planted.ts", "serwist", false],
  ["server/planted.ts", "node:fs", true],
  ["server/planted.ts", "esbuild", false],
  ["server/planted.ts", "#components/messages.ts", false],
  ["server/planted.ts", "next/headers", false],
  ["cli/planted.ts", "#core/debate/schema.ts", true],
  ["cli/planted.ts", "#server/library.ts", false],
  ["app/planted.tsx", "#server/library.ts", true],
  ["app/planted.tsx", "cytoscape", false],
];

let folder: string;
let report: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-rules-"));
  cpSync("biome.json", join(folder, "biome.json"));
  for (const [number, [file, from]] of PLANTED.entries()) {
    const path = plantedPath(number, file);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      `import { thing } from "${from}";\n\nexport const used = thing;\n`,
    );
  }
  const run = spawnSync(
    resolve("node_modules/.bin/biome"),
    [
      "lint",
      "--only=style/noRestrictedImports",
      "--vcs-enabled=false",
      "--max-diagnostics=none",
      "--reporter=github",
      ".",
    ],
    { cwd: folder, encoding: "utf8" },
  );
  report = run.stdout + run.stderr;
});

afterAll(() => rmSync(folder, { recursive: true }));

function plantedPath(number: number, file: string): string {
  return file.replace("planted", `planted-${number}`);
}

test.each(PLANTED.map((planted, number) => [number, ...planted] as const))(
  "plant %i: %s importing %s, allowed is %s",
  (number, file, _from, allowed) => {
    expect(report.includes(plantedPath(number, file))).toBe(!allowed);
  },
);
