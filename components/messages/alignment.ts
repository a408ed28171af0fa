import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const actors = (n: number) => count(n, "actor", "actors");
const positions = (n: number) => count(n, "position", "positions");

type Pair = { one: string; other: string };
type Counts = { agree: number; disagree: number; between: number; pairs: number };

/** “more than 50 %”, “80 % or more”. */
const atLeast = (percent: number) => (percent === 50 ? "more than 50 %" : `${percent} % or more`);
const atMost = (percent: number) =>
  percent === 50 ? "less than 50 %" : `${100 - percent} % or less`;

/** Words of the alignment view. A word in {braces} stands for a link or a list of names. */
export const alignmentMessages = {
  compared: (n: { compared: number; takers: number; shown: number; shared: number }) =>
    `Of ${actors(n.shown)} shown, ${whole(n.takers)} ${n.takers === 1 ? "takes" : "take"} a stance, and ${whole(n.compared)} of these share ${positions(n.shared)} or more with somebody else.`,
  pairs: (n: Counts & { percent: number }) =>
    `Of the ${n.pairs === 1 ? "one pair" : `${whole(n.pairs)} pairs`} that can be compared so, ${whole(n.agree)} ${n.agree === 1 ? "agrees" : "agree"} ({agreement} ${atLeast(n.percent)}), ${whole(n.disagree)} ${n.disagree === 1 ? "disagrees" : "disagree"} (${atMost(n.percent)}) and ${whole(n.between)} ${n.between === 1 ? "is" : "are"} in between.`,
  agreement: "agreement",
  clusters: (n: { clusters: number; letters: string; actors: number }) =>
    n.clusters === 1
      ? `${actors(n.actors)} form one {clusters}, ${n.letters}.`
      : `${actors(n.actors)} fall into ${whole(n.clusters)} {clusters}, ${n.letters}.`,
  clustersNone: "No two agree so far, so there are no {clusters}.",
  clustersWord: (n: number) =>
    n === 1 ? "cluster by stated positions" : "clusters by stated positions",
  modularity: (value: string) =>
    `Their {modularity} is ${value}, where 0 is what chance would give and 1 is the most.`,
  modularityWord: "modularity",
  inside: (n: { agree: number; agreeInside: number; disagree: number; disagreeInside: number }) =>
    n.disagree === 0
      ? `${whole(n.agreeInside)} of ${count(n.agree, "agreement", "agreements")} ${n.agreeInside === 1 ? "is" : "are"} between two members of one cluster.`
      : `${whole(n.agreeInside)} of ${count(n.agree, "agreement", "agreements")} and ${whole(n.disagreeInside)} of ${count(n.disagree, "disagreement", "disagreements")} are between two members of one cluster.`,
  isNot: (isolated: number) =>
    isolated === 0
      ? "This shows like and unlike stances in the statements found. It does not show who knows or works with whom, or how much anybody matters."
      : `This shows like and unlike stances in the statements found. It does not show who knows or works with whom, or how much anybody matters, and it can say nothing of ${actors(isolated)} with too few shared positions.`,
  how: "How this is computed",
  thresholdLabel: "Draw agreement of",
  thresholdValue: atLeast,
  sharedLabel: "Shared positions, at least",
  sharedValue: (n: number) => `${n}`,
  pictureHint: "All of it is in the clusters in words and in the table below.",
  drawnOf: (n: { drawn: number; all: number }) =>
    `The picture shows the ${whole(n.drawn)} of ${whole(n.all)} actors with the strongest ties. Narrow the filters to see others.`,
  linesOf: (n: { drawn: number; all: number }) =>
    `The picture shows the ${whole(n.drawn)} strongest of ${whole(n.all)} lines among them.`,
  legend: "What the picture shows",
  legendAgree: (percent: number) => `Solid, blue: agreement ${atLeast(percent)}`,
  legendDisagree: (percent: number) => `Dashed, orange: agreement ${atMost(percent)}`,
  legendWidth: "Wider: more shared positions",
  legendLetter: "Letter and shaded field: a cluster; numbers and places carry no rank",
  legendOut: "Small ring: an actor who shares too few positions with these settings and dates",
  pairTitle: (pair: Pair & { kind: string; value: string; shared: number }) =>
    `${pair.one} and ${pair.other}: ${pair.kind}, ${pair.value} on ${pair.shared} shared ${pair.shared === 1 ? "position" : "positions"}`,
  kinds: { agree: "agree", disagree: "disagree", between: "in between" },
  glyphs: { agree: "=", disagree: "≠", between: "~" },
  inWords: "Clusters in words",
  cluster: (letter: string) => `Cluster ${letter}`,
  wholeCluster: (letter: string) => `All of cluster ${letter}`,
  everybody: (n: number) => `All ${whole(n)} names`,
  members: (n: number) => `${actors(n)}:`,
  supports: "Mostly for {positions}.",
  opposes: "Mostly against {positions}.",
  sideCount: ({ same, of }: { same: number; of: number }) =>
    `(${whole(same)}\u00a0of\u00a0${whole(of)})`,
  noSides: "There is no position on which most of them take one side.",
  divided: "Divided from {clusters} on {positions}.",
  dividedSide: { support: "{position} (mostly for)", oppose: "{position} (mostly against)" },
  dividedNone: "On no position does another cluster mostly take the opposite side.",
  bridges: "Also agree with members of other clusters: {bridges}.",
  bridgesNone: "No member agrees on balance with members of another cluster.",
  bridge: "{actor} (with {clusters})",
  letters: (letters: readonly string[]) => letters.join(", "),
  lettersFrom: (first: string, last: string) => `${first} to ${last}`,
  none: "In no cluster",
  untied: (n: number) =>
    n === 1
      ? "One actor can be compared but agrees with nobody so far: {actors}."
      : `${whole(n)} actors can be compared but agree with nobody so far: {actors}.`,
  isolatedAlone: (n: number) =>
    n === 1
      ? "One actor takes a stance but shares no position with anybody: {actors}."
      : `${whole(n)} actors take a stance but share no position with anybody: {actors}.`,
  isolatedFew: (n: { actors: number; shared: number }) =>
    n.actors === 1
      ? `One actor shares fewer than ${positions(n.shared)} with everybody, so there is no number for it: {actors}.`
      : `${whole(n.actors)} actors share fewer than ${positions(n.shared)} with everybody, so there is no number for them: {actors}.`,
  gaps: {
    "no-stance":
      "Nobody in what is shown takes a stance: the statements only describe. Agreement needs stances for, against or mixed; take filters off to see more statements.",
    "one-actor":
      "Only one actor in what is shown takes a stance, so there is nobody to agree with. Take filters off to see more actors.",
    "none-shared":
      "No two actors in what is shown take a stance on the same position, so nothing can be compared. Take filters off to see more statements.",
    "one-position":
      "All stances shown are on one position, so nobody can share more than one. Set the least number of shared positions to 1, or take filters off.",
  },
  gapUnder: (n: { shared: number; most: number }) =>
    `No two actors in what is shown share ${n.shared} positions; the most that any two share is ${n.most}. Set the least number of shared positions to ${n.most}, or take filters off.`,
  setShared: (n: number) => `Set it to ${n}`,
  table: "Actors × actors",
  tableCaption: (n: number) =>
    `Agreement of ${actors(n)}, from 0 (opposed on every shared position) to 1 (alike on every one)`,
  tableKeys:
    "Arrow keys go to the next filled cell or name that way; Home and End to the ends of the row, with Ctrl of the table; Page Up and Page Down by a screen.",
  actor: "Actor",
  cellNone: "no shared position",
  cellSelf: "the same actor",
  pairFew: (pair: Pair & { shared: number }) =>
    `${pair.one} and ${pair.other}: ${count(pair.shared, "shared position", "shared positions")}, too few for a number`,
  legendTable: "What the cells mean",
  legendNumber: "Agreement; below it the number of shared positions",
  legendFew: "Too few shared positions for a number: how many there are",
  legendNone: "No shared position",
  showAll: (n: number) => `Show ${count(n, "more actor", "more actors")}`,
  tableLeft: (n: { shown: number; left: number }) =>
    `The table shows the ${whole(n.shown)} actors that can be compared with the most others; ${whole(n.left)} are left out. Narrow the filters to see them.`,
} as const;
