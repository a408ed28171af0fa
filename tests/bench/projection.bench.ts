import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDebate } from "#core/debate/generate-debate.ts";
import { THREE_STANCES } from "#core/measure/discourse/coded-statement.ts";
import { oneModePairs } from "#core/measure/discourse/one-mode.ts";
import { countIncidence } from "#core/network/incidence.ts";
import { median } from "./statistics.ts";

/**
 * Congruence, conflict and average activity of 20,000 statements, from the coded columns on, against one
 * sparse product M·Mᵀ of scipy with M ready, and against networkx: `npx tsx tests/bench/projection.bench.ts`.
 */
const SIZE = { actors: 2000, positions: 150, statements: 20_000, camps: 4, seed: 1 };
const ROUNDS = 41;
const GOALS = { scipy: 1.5, networkx: 100 };

const STANCES = { oppose: 0, mixed: 1, support: 2 } as const;
const { statements } = generateDebate(SIZE);
const taken = statements.flatMap(({ actor, position, stance }) =>
  stance === "neutral" ? [] : [{ row: numberOf(actor), column: numberOf(position), stance }],
);
const observed = {
  rows: SIZE.actors,
  columns: SIZE.positions,
  levels: THREE_STANCES.length,
  rowOf: Uint32Array.from(taken, ({ row }) => row),
  columnOf: Uint32Array.from(taken, ({ column }) => column),
  levelOf: Uint8Array.from(taken, ({ stance }) => STANCES[stance]),
};

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf("-") + 1)) - 1;
}

/** Both networks, normalized. */
function projectBoth(): { congruence: Float64Array; conflict: Float64Array } {
  const incidence = countIncidence(observed);
  const settings = { normalization: "average", grades: THREE_STANCES } as const;
  return {
    congruence: oneModePairs(incidence, { ...settings, aggregation: "congruence" }).cells,
    conflict: oneModePairs(incidence, { ...settings, aggregation: "conflict" }).cells,
  };
}

function timeOurs(): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    projectBoth();
    return performance.now() - start;
  });
}

const PYTHON = `
import json, sys, time
from statistics import median
folder = sys.argv[1]
data = json.load(open(folder + "/observed.json"))
found = {}
try:
    import numpy, scipy, scipy.sparse as sparse
    ones = numpy.ones(len(data["row"]))
    m = sparse.csr_matrix((ones, (data["row"], data["column"])), shape=(data["rows"], data["columns"]))
    m.sum_duplicates()
    times = []
    for _ in range(${ROUNDS}):
        start = time.perf_counter()
        product = m @ m.T
        times.append((time.perf_counter() - start) * 1000)
    product.setdiag(0)
    found["scipy"] = {"version": scipy.__version__, "ms": median(times), "sum": float(product.sum()) / 2}
except ImportError:
    pass
try:
    import networkx
    from networkx.algorithms import bipartite
    graph = networkx.Graph()
    rows = ["r%d" % r for r in data["row"]]
    graph.add_nodes_from(rows, bipartite=0)
    graph.add_edges_from(zip(rows, ["c%d" % c for c in data["column"]]))
    start = time.perf_counter()
    bipartite.weighted_projected_graph(graph, sorted(set(rows)))
    found["networkx"] = {"version": networkx.__version__, "ms": (time.perf_counter() - start) * 1000}
except ImportError:
    pass
print(json.dumps(found))
`;

type Peer = { version: string; ms: number; sum?: number };
type Peers = { scipy?: Peer; networkx?: Peer };

/** What Python measures on the same columns; empty without Python. */
function askPython(): Peers {
  const folder = mkdtempSync(join(tmpdir(), "projection-"));
  const { rows, columns, rowOf, columnOf } = observed;
  const data = { rows, columns, row: [...rowOf], column: [...columnOf] };
  writeFileSync(join(folder, "observed.json"), JSON.stringify(data));
  const run = spawnSync("python3", ["-c", PYTHON, folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return run.status === 0 ? JSON.parse(run.stdout) : {};
}

/** Without normalization, congruence + conflict is what scipy multiplies: the two must agree. */
function sumOfTies(): number {
  const incidence = countIncidence(observed);
  const settings = { normalization: "no", grades: THREE_STANCES } as const;
  const both = (["congruence", "conflict"] as const).map((aggregation) =>
    oneModePairs(incidence, { ...settings, aggregation }).cells.reduce(
      (sum, cell) => sum + cell,
      0,
    ),
  );
  return both.reduce((sum, one) => sum + one, 0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

for (let warm = 0; warm < 10; warm += 1) projectBoth();
// Before and after the peers: what else the machine does then weighs on both.
const before = timeOurs();
const peers = askPython();
const ours = median([...before, ...timeOurs()]);
print(
  `${SIZE.statements} statements, ${SIZE.actors} actors, ${SIZE.positions} positions, medians of ${ROUNDS}`,
);
print(`ours: congruence, conflict and average activity    ${ours.toFixed(1)} ms`);
for (const [name, what] of [
  ["scipy", "M·Mᵀ"],
  ["networkx", "weighted_projected_graph"],
] as const) {
  const peer = peers[name];
  if (peer === undefined) {
    print(`${name}: skipped, not installed (apt-get install -y python3-${name})`);
    continue;
  }
  const ratio = name === "scipy" ? ours / peer.ms : peer.ms / ours;
  const met = name === "scipy" ? ratio <= GOALS.scipy : ratio >= GOALS.networkx;
  const goal = name === "scipy" ? `at most ${GOALS.scipy}` : `at least ${GOALS.networkx}`;
  const said = name === "scipy" ? "ours takes" : "ours is faster by";
  print(`${name} ${peer.version}: ${what}    ${peer.ms.toFixed(1)} ms`);
  print(`  ${said} ${ratio.toFixed(2)} times; goal ${goal}: ${met ? "met" : "MISSED"}`);
  if (peer.sum !== undefined && Math.abs(peer.sum - sumOfTies()) > 1e-6) {
    throw new Error("the two products differ");
  }
}
