import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

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
  ["components/panel/planted.tsx", "#core/explore/view-state.ts", true],
  ["components/panel/planted.tsx", "#server/library.ts", false],
  ["components/panel/planted.tsx", "#app/layout.tsx", false],
  ["components/panel/planted.tsx", "node:path", false],
  ["components/panel/planted.tsx", "cytoscape", false],
  ["components/panel/planted.tsx", "zod", false],
  ["components/map/planted.tsx", "cytoscape", true],
  ["components/map/planted.tsx", "#server/library.ts", false],
  ["server/planted.ts", "node:fs", true],
  ["server/planted.ts", "#components/messages.ts", false],
  ["server/planted.ts", "next/headers", false],
  ["cli/planted.ts", "#core/debate/schema.ts", true],
  ["cli/planted.ts", "#server/library.ts", false],
  ["app/planted.tsx", "#server/library.ts", true],
  ["app/planted.tsx", "cytoscape", false],
];

test.each(PLANTED)("%s importing %s: allowed is %s", (file, from, allowed) => {
  const run = spawnSync(
    "node_modules/.bin/biome",
    ["lint", "--only=style/noRestrictedImports", `--stdin-file-path=${file}`],
    { input: `import { thing } from "${from}";\nexport const used = thing;\n`, encoding: "utf8" },
  );
  // From standard input Biome tells by its exit code alone; only this one rule is asked for.
  expect(run.status).toBe(allowed ? 0 : 1);
});
