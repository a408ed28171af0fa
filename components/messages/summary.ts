import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const actors = (n: number) => count(n, "actor", "actors");
const positions = (n: number) => count(n, "position", "positions");

type Counts = { support: number; oppose: number; mixed: number };

/** Words of the summary. A word in {braces} stands for a name, a list of names or a count that is a link. */
export const summaryMessages = {
  title: "In words",
  teaser: "what is contested, who takes like stances, what is not covered",
  teaserContested: (n: { position: string; support: number; oppose: number }) =>
    `“${n.position}” is most contested: ${n.support} for, ${n.oppose} against. Who takes like stances, what changed, what is not covered`,
  teaserEqual: (n: { position: string; support: number; oppose: number }) =>
    `“${n.position}” is among the most contested: ${n.support} for, ${n.oppose} against. Who takes like stances, what changed, what is not covered`,
  and: "and",
  more: (n: number) => `${whole(n)} more`,
  moreInWords: "More in words",
  what: (term: string) => `${term}: how this is computed`,
  terms: {
    shown: "Shown",
    contested: "Most contested",
    clusters: "Clusters by stated positions",
    between: "Between clusters",
    changes: "Changes of stance",
    gaps: "Not covered",
    eachCluster: "Cluster by cluster",
    noCluster: "In no cluster",
    everyChange: "Every change of stance",
    otherGaps: "Also not covered",
  },
  shown: (n: { statements: number; actors: number; positions: number; sources: number }) =>
    `${count(n.statements, "statement", "statements")} by ${actors(n.actors)} on ${positions(n.positions)}, from ${count(n.sources, "source", "sources")}.`,
  dates: (dates: { first: string; last: string }) =>
    dates.first === dates.last
      ? `Dated ${dates.first}.`
      : `Dated from ${dates.first} to ${dates.last}.`,
  partial:
    "All that follows is about the statements shown only, not about those that the filters hide.",
  contested: "By the current stances found, {position} is the most contested position: {counts}.",
  contestedEqual:
    "By the current stances found, {position} is the most contested position: {counts}; equally contested: {positions}.",
  contestedCounts: ({ support, oppose, mixed }: Counts) =>
    `${actors(support)} for, ${whole(oppose)} against, ${whole(mixed)} mixed`,
  contestedNone:
    "By the current stances found, no position has an actor for it and an actor against it.",
  clusters: (n: { actors: number; of: number; clusters: number }) =>
    n.clusters === 1
      ? `By the statements found, ${whole(n.actors)} of ${actors(n.of)} form one cluster of like stances, not of joint action:`
      : `By the statements found, ${whole(n.actors)} of ${actors(n.of)} fall into ${whole(n.clusters)} clusters of like stances, not of joint action:`,
  modularity: (value: string) => `Modularity: ${value} (0 is chance, 1 the most).`,
  clustersNone: (minimum: number) =>
    `There are no clusters: no two actors agree by more than 50 % over ${minimum} or more positions.`,
  cluster: (letter: string) => `Cluster ${letter}`,
  clusterNamed: (letter: string) => `cluster ${letter}`,
  clusterActors: "{cluster}: {actors}.",
  supports: "Mostly for {positions}.",
  opposes: "Mostly against {positions}.",
  sideCount: ({ same, of }: { same: number; of: number }) =>
    `(${whole(same)}\u00a0of\u00a0${whole(of)})`,
  noSides: "No position on which most of them take one side.",
  divided: "Two or more clusters mostly take opposite sides on {positions}.",
  bridges: (n: number) =>
    n === 1
      ? "One actor agrees by more than 50 % with members of two or more clusters: {bridges}."
      : `${whole(n)} actors agree by more than 50 % with members of two or more clusters: {bridges}.`,
  bridge: "{actor} (with {clusters})",
  bridgesNone: "No actor agrees by more than 50 % with members of two clusters.",
  untied: (n: number) =>
    n === 1
      ? "One actor can be compared with others but agrees with nobody by more than 50 %: {actors}."
      : `${whole(n)} actors can be compared with others but agree with nobody by more than 50 %: {actors}.`,
  changes: (n: number) =>
    `An actor’s own stance on a position changes in ${count(n, "case", "cases")}: {changes}.`,
  change: "{actor} on {position}",
  everyChange: "{changes}.",
  changesNone: "None is found.",
  emptyNone: "Every actor shown has a statement on every position shown.",
  empty: (n: { empty: number; cells: number; percent: number }) =>
    `No statement is found for ${n.empty} of ${whole(n.cells)} pairs of an actor and a position (${n.percent} %), which does not mean that none was made.`,
  heardOnce: (n: { once: number; actors: number }) =>
    `${whole(n.once)} of ${actors(n.actors)} ${n.once === 1 ? "has" : "have"} one statement only.`,
  isolated: (n: { isolated: number; minimum: number }) =>
    `${actors(n.isolated)} ${n.isolated === 1 ? "shares" : "share"} fewer than ${positions(n.minimum)} with anybody else and cannot be placed in a cluster.`,
  oneSided: "Statements for one side only are found on {positions}.",
  singleSource: (n: { single: number; filled: number }) =>
    `${whole(n.single)} of ${count(n.filled, "tie", "ties")} between an actor and a position ${n.single === 1 ? "rests" : "rest"} on one source.`,
  reportedOnly: (n: number) => `${count(n, "tie rests", "ties rest")} only on what others report.`,
  languageAll: (language: string) => `All statements come from sources in ${language}.`,
  language: (n: { language: string; percent: number }) =>
    `${n.percent} % of the statements come from sources in ${n.language}.`,
  scarce: (things: string) => `Hardly present (under 5 % of the statements): ${things}.`,
  fromCountries: (countries: string) => `actors from ${countries}`,
  kinds: {
    person: "persons",
    organization: "organizations",
    group: "groups",
    institution: "institutions",
  },
} as const;
