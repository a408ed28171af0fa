import { whole } from "#components/statement/whole-number.ts";
import type { DataProblem, WindowProblem } from "#core/measure/discourse/data-problem.ts";
import type { MethodProblem } from "#core/measure/discourse/method-problem.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const statements = (n: number) => count(n, "statement", "statements");

const UNITS = {
  days: "days",
  weeks: "weeks",
  months: "months",
  years: "years",
  events: "statements",
};

/** Words of the research view. A word in {braces} stands for a link. */
export const researchMessages = {
  about:
    "Discourse networks as researchers compute them, from the statements that pass the filters. They show who states like or unlike positions. They do not show who has influence, who works together or what people think.",
  how: "How is this computed?",
  method: "Method",
  network: "Network",
  networks: { actors: "Actors", positions: "Positions", twomode: "Actors × positions" },
  rows: "A statement counts for",
  rowChoices: { person: "the actor who made it", organization: "the organization it speaks for" },
  aggregation: "What ties count",
  aggregations: {
    ignore: "Mentions, whatever the stance (ignore)",
    combine: "Which stances occur (combine)",
    subtract: "For minus against (subtract)",
    congruence: "Agreement (congruence)",
    conflict: "Disagreement (conflict)",
  },
  oneModeAggregations: {
    ignore: "Two nodes are tied by what both speak about, whether they agree or not.",
    combine: "Stances are listed side by side; nodes cannot be tied by that.",
    subtract: "Agreement minus disagreement: below 0, two nodes disagree more than they agree.",
    congruence: "Two nodes are tied by every pair of statements with like stances.",
    conflict: "Two nodes are tied by every pair of statements with unlike stances.",
  },
  twoModeAggregations: {
    ignore: "Number of statements of the actor on the position.",
    combine: "A code for the stances that occur, such as 1 only support, 2 only oppose, 3 both.",
    subtract: "Supporting statements minus opposing ones; mixed ones count 0.",
    congruence: "Compares two nodes with one another.",
    conflict: "Compares two nodes with one another.",
  },
  normalization: "Normalization",
  normalizations: {
    no: "None (no)",
    activity: "By the actor’s statements (activity)",
    prominence: "By the position’s statements (prominence)",
    average: "Average activity (average)",
    jaccard: "Jaccard",
    cosine: "Cosine",
  },
  normalizationHints: {
    no: "Whoever speaks much has strong ties.",
    activity: "Each row is divided by the statements of its actor.",
    prominence: "Each column is divided by the statements on its position.",
    average: "Each tie is divided by the mean number of statements of both.",
    jaccard: "Each tie is divided by all that either of both mentions.",
    cosine: "Each tie is divided by the product of both numbers of statements.",
  },
  onlyTwoMode: (name: string) => `${name} – actors × positions only`,
  onlyOneMode: (name: string) => `${name} – not for actors × positions`,
  duplicates: "Equal statements count",
  duplicateChoices: {
    include: "every time (include)",
    source: "once per source",
    week: "once per week",
    month: "once per month",
    year: "once per year",
    all: "once in all",
  },
  duplicatesHint: "Equal: the same actor, position and stance.",
  window: "Moving time window",
  allTime: "None: all time at once",
  units: UNITS,
  sizeIn: (unit: keyof typeof UNITS) => `Width in ${UNITS[unit]}`,
  sizeOne:
    "A width of 1 reaches half of it, rounded down, to both sides: nothing. Each window holds one moment alone; choose 2 or more.",
  kernel: "Weight in the window",
  noKernel: "All alike (no kernel)",
  kernels: {
    uniform: "Uniform kernel",
    epanechnikov: "Epanechnikov kernel",
    triangular: "Triangular kernel",
    gaussian: "Gaussian kernel",
  },
  isolates: "Keep nodes without a counted statement",
  indent: "Only whole windows",
  usual: "Back to the usual method",
  working: "Computing …",
  problem: {
    needsTwoMode:
      "{choice} is defined for actors × positions only. Choose that network, or another {option}.",
    needsOneMode:
      "{choice} compares nodes of one kind. Choose the network of actors or of positions, or another {option}.",
    kernelWithoutWindow:
      "A kernel weighs the statements of a time window. Choose a window, or no kernel.",
    kernelOfEvents:
      "A kernel needs windows of days, weeks, months or years. Choose one of these, or no kernel.",
    kernelWeighs:
      "A kernel gives statements weights, which “combine” and “Jaccard” cannot use. Choose another one, or no kernel.",
    indentWithoutKernel:
      "“Only whole windows” belongs to a kernel; windows without one are always whole.",
    nothingKept:
      "No statement that passes has an organization. Let statements count for the actor who made them.",
  } satisfies Partial<Record<MethodProblem["code"] | DataProblem["code"], string>>,
  noStance: (neutral: number) =>
    `${neutral === 1 ? "The 1 statement that passes takes" : `The ${neutral} statements that pass take`} no stance, so nobody can agree or disagree. Loosen the filters.`,
  oneNode: { actor: "one actor", position: "one position" },
  oneNodeLeft: (node: string, name: string) =>
    `Only ${node} (${name}) is left, and a tie needs two. Loosen the filters.`,
  tooManyNodes: (nodes: number) =>
    `${whole(nodes)} nodes are too many for a matrix. Narrow the filters.`,
  windowTooLong: (problem: WindowProblem) =>
    problem.code === "windowTooWide"
      ? `A window of ${problem.window.size} ${UNITS[problem.window.unit]} is longer than what passes the filters (${problem.first ?? "?"} to ${problem.last ?? "?"}). Choose a smaller width, or no window.`
      : `A window of ${problem.size} statements is longer than what passes the filters (${statements(problem.statements)} count). Choose a smaller width.`,
  aggregationName: "way to count ties",
  normalizationName: "normalization",
  size: (n: { nodes: string; ties: number; pairs: number }) =>
    `${n.nodes}, ${count(n.ties, "tie", "ties")} of ${whole(n.pairs)} possible, from`,
  nodesOf: {
    actors: (n: number) => count(n, "actor", "actors"),
    positions: (n: number) => count(n, "position", "positions"),
    organizations: (n: number) => count(n, "organization", "organizations"),
  },
  statements,
  left: {
    none: "Every statement that passes the filters counts.",
    some: (n: number) =>
      `${statements(n)} that ${n === 1 ? "passes" : "pass"} the filters ${n === 1 ? "does" : "do"} not count:`,
    neutral: (n: number) =>
      n === 1
        ? "1 only describes and takes no stance"
        : `${whole(n)} only describe and take no stance`,
    repeated: (n: number) => `${whole(n)} ${n === 1 ? "repeats" : "repeat"} an equal one`,
    blank: (n: number) => `${whole(n)} ${n === 1 ? "names" : "name"} no organization`,
    outside: (n: number) => `${whole(n)} ${n === 1 ? "lies" : "lie"} outside the window`,
  },
  mixedCounts: "Mixed stances count 0, halfway between support and oppose.",
  moment: "Window shown",
  momentOf: (m: { middle: string; start: string; stop: string; at: number; of: number }) =>
    `around ${m.middle}, ${m.start} – ${m.stop} (${whole(m.at)} of ${whole(m.of)})`,
  momentFullest: "the one with the most statements",
  before: "Window before",
  after: "Window after",
  matrixCaption: "Each number is the tie of its row and column; a dot is 0, ≈0 is nearly 0.",
  matrixKeys: "Arrow keys go from number to number; each opens its statements.",
  listCaption: (n: { shown: number; ties: number }) =>
    `The ${whole(n.shown)} strongest of ${count(n.ties, "tie", "ties")}, whatever their sign. The files hold all.`,
  noTies: "No two nodes are tied: no number is different from 0.",
  weight: "Weight",
  one: "One end",
  other: "Other end",
  more: (n: number) => `Show ${whole(n)} more`,
  cell: (c: { row: string; column: string; weight: string }) =>
    `${c.row} – ${c.column}: ${c.weight}`,
  behind: (c: { row: string; column: string; weight: string }) =>
    `Behind the tie of ${c.row} and ${c.column} (${c.weight})`,
  behindNone: "The tie is worked out from no statement that counts here.",
  close: "Close",
  files: "Save this network",
  fileNames: {
    csv: "Matrix (CSV)",
    edges: "List of ties (CSV)",
    graphml: "GraphML",
    gexf: "GEXF",
    dl: "DL",
  },
  filesHint:
    "Full precision. Each file says the method, the filters, the address of this view and the day. GraphML opens in R, Gephi, visone and Cytoscape, GEXF in Gephi, DL in UCINET.",
  saved: (name: string) => `Saved: ${name}`,
  command: "The same numbers on the command line",
  commandHint: "Run in the folder of this program; it prints the matrix as CSV.",
  commandOwn: "Put the name of your own file in the place of {file}.",
  copy: "Copy",
  copied: "Copied.",
  selected: "Selected. Press Ctrl+C or ⌘C to copy.",
  measures: "Measures",
  measuresAllTime:
    "Measures are worked out from all time, whatever window is shown; only the stability of camps compares windows.",
  compute: "Compute",
  computeHint: "This can take some minutes; the page stays usable.",
  computing: "Computing …",
  tooMuch:
    "Too much for a browser with so many nodes. Narrow the filters, or use the command line: standpoint measure.",
  needsOneMode: "Needs the network of actors or of positions.",
  ownCamps:
    "These camps are those of the network chosen above, with its method. They are not the clusters A, B, … of the other views, which have a rule of their own.",
  needsWindow: "Choose a moving time window above to see how camps change.",
  frequencies: "Statements by stance",
  frequenciesText:
    "How often each stance is taken, against to the left and for to the right. As in DNA, equal ones of one source (or week, month …, as chosen above) count once, whoever takes them.",
  frequenciesOf: { positions: "Positions", actors: "Actors" },
  camps: "Camps",
  campsText: "Groups with more and stronger positive ties inside than chance would give (Louvain).",
  camp: (n: number) => `Camp ${n}`,
  members: (n: number) => count(n, "member", "members"),
  inNone: (n: number) => `${whole(n)} without a positive tie ${n === 1 ? "is" : "are"} in no camp.`,
  modularity: "Modularity",
  modularityText: "How far apart the camps lie: 0 is no more than chance, 1 is the most.",
  ei: "E-I index",
  eiText: "Whether positive ties run between groups (up to +1) or stay inside them (down to −1).",
  byCamps: "By camps",
  byOrganizations: "By organizations",
  eiFacts: (f: { inside: string; between: string }) =>
    `weight inside ${f.inside}, between ${f.between}`,
  eiParts: { inside: "Ties inside groups", between: "Ties between groups" },
  pairsOf: (p: { part: string; n: number }) => `${p.part}: ${count(p.n, "pair", "pairs")}`,
  strongestPairs: (n: number) => `The ${whole(n)} strongest.`,
  pairsHint: "Each number opens what both say.",
  polarisation: "Polarisation",
  polarisationText:
    "The share of agreement inside camps and of disagreement between them in all agreement and disagreement: 1 is a fully divided debate.",
  polarisationFacts: (f: Record<"agreeIn" | "agreeOut" | "differIn" | "differOut", string>) =>
    `agreement inside ${f.agreeIn}, between ${f.agreeOut}; disagreement inside ${f.differIn}, between ${f.differOut}`,
  polarisationParts: {
    agreeIn: "Agreement inside groups",
    agreeOut: "Agreement between groups",
    differIn: "Disagreement inside groups",
    differOut: "Disagreement between groups",
  },
  centrality: "Centrality",
  centralityText:
    "Who is tied to many, who lies between others, who is tied to the central ones; by positive ties.",
  columns: {
    name: "Name",
    degree: "Ties",
    strength: "Strength",
    betweenness: "Betweenness",
    eigenvector: "Eigenvector",
  },
  oneWindow: "There is one window only, so there is nothing to compare it with.",
  stability: "Stability of camps",
  stabilityText:
    "How alike the camps of two windows in a row are: 1 the same, about 0 no more alike than by chance.",
  undefinedPairs: (p: { count: number; of: number; reason: string }) =>
    `Not defined for ${whole(p.count)} of ${count(p.of, "pair of windows", "pairs of windows")}: ${p.reason}.`,
  stabilityColumns: { from: "From", to: "To", shared: "In both", value: "Adjusted Rand" },
  backbone: "Backbone",
  backboneText:
    "Which positions (in a network of positions: which actors) carry the structure. The least important is taken away first; what goes last matters most and stands at the top. The loss says how far the network of what stays is from the whole one (0 to 2).",
  backboneColumns: {
    step: "Step",
    removed: "Taken away",
    loss: "Loss",
    statements: "Statements left",
  },
  undefinedValue: "not defined",
  reasons: {
    untied: "no two nodes are tied by a positive weight",
    fewCamps: "there are fewer than two groups",
    noTiesInGroups: "no two members of groups are tied",
    fewShared: "fewer than two nodes are tied in both windows",
    trivial: "both windows put all nodes together, or each alone",
    unsettled: "parts of the network are equally strong, so no value is the right one",
  },
} as const;
