import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const statements = (n: number) => count(n, "statement", "statements");
const actors = (n: number) => count(n, "actor", "actors");
const positions = (n: number) => count(n, "position", "positions");

type Tally = { statements: number; actors: number; positions: number; sources: number };

/** Words of the coverage view. A word in {braces} stands for a name that is a link. */
export const coverageMessages = {
  about: (n: Tally) =>
    `How far ${statements(n.statements)} by ${actors(n.actors)} on ${positions(n.positions)} from ${count(n.sources, "source", "sources")} reach, what they rest on, and how far the coders agree. What was said and never found is in none of these numbers, and a low number is no verdict on an actor or a source.`,
  filtered: ({ shown, total }: { shown: number; total: number }) =>
    `All numbers are of what is shown: ${whole(shown)} of ${statements(total)}.`,
  nothing: "The filters let no statement through, so there is nothing to count.",
  how: "How is this computed?",
  howOf: (title: string) => `How is this computed? ${title}`,
  open: ({ n, name, value }: { n: number; name: string; value?: string | undefined }) =>
    value === undefined ? `${statements(n)}: ${name}` : `${value}, ${statements(n)}: ${name}`,
  statements,
  share: ({ n, percent }: { n: number; percent: string }) => `${whole(n)} (${percent})`,
  firstOf: ({ n, of }: { n: number; of: number }) => `The first ${whole(n)} of ${whole(of)}.`,
  columnNumber: "Statements",
  percent: (n: number) => `${whole(n)}\u00a0%`,
  percentUnder: "<\u00a01\u00a0%",
  percentOver: ">\u00a099\u00a0%",
  showAll: (n: number) => `Show all ${whole(n)}`,
  gaps: "Pairs without a statement",
  gapsText: (n: {
    empty: number;
    cells: number;
    percent: string;
    actors: number;
    positions: number;
  }) =>
    `${actors(n.actors)} × ${positions(n.positions)} make ${count(n.cells, "pair", "pairs")}. For ${n.empty} of them (${n.percent}) no statement is found. That is not silence, and it is not neutral.`,
  gapsNone: "Every actor shown has a statement on every position shown.",
  thinActors: "Actors with the fewest positions",
  thinPositions: "Positions with the fewest actors",
  columnActor: "Actor",
  columnPosition: "Position",
  columnPositions: "Positions",
  columnActors: "Actors",
  ofAll: ({ n, of }: { n: number; of: number }) => `${whole(n)} of ${whole(of)}`,
  origins: "Where the statements come from",
  sources: "By source",
  columnSource: "Source",
  languages: "By language of the source",
  columnLanguage: "Language",
  quotes: "By language of the exact words",
  quotesText: ({ n, of }: { n: number; of: number }) =>
    n === 0
      ? "No statement shown has exact words."
      : `${whole(n)} of ${statements(of)} ${n === 1 ? "has" : "have"} exact words.`,
  kinds: "By kind of actor",
  columnKind: "Kind",
  clusters: "By cluster of stated positions",
  clustersHow: "What these clusters are",
  columnCluster: "Cluster",
  cluster: ({ letter, actors: n }: { letter: string; actors: number }) =>
    `Cluster ${letter} (${actors(n)})`,
  noCluster: (n: number) => `In no cluster (${actors(n)})`,
  stances: "Statements for and against",
  stancesText:
    "Every statement counts, so whoever spoke often counts often. Against is to the left, for to the right; mixed and describing statements stand apart.",
  stanceOn: ({ stance, position }: { stance: string; position: string }) =>
    `${stance}, “${position}”`,
  thin: "Resting on one source",
  thinText: (n: { single: number; filled: number; once: number }) =>
    `${whole(n.single)} of ${count(n.filled, "pair", "pairs")} of an actor and a position with statements ${n.single === 1 ? "rests" : "rest"} on one source; ${whole(n.once)} of them ${n.once === 1 ? "has" : "have"} one statement only.`,
  thinPositionsTitle: "Positions on one source",
  thinPositionsNone: "Every position shown has statements from two sources or more.",
  thinPairs: "Pairs on one source",
  thinPairsNone: "Every pair with statements has two sources or more.",
  pair: "{actor} on {position}",
  from: "from {publisher}: {source}",
  reported: "Known only from what others report",
  reportedNone: "Every pair with statements has words or an act of the actor itself.",
  reportedText: ({ n, of }: { n: number; of: number }) =>
    `${whole(n)} of ${count(of, "pair", "pairs")} with statements ${n === 1 ? "rests" : "rest"} on reports by others alone.`,
  coders: "Agreement of the coders",
  codersText: (n: { twice: number; once: number }) =>
    n.once === 0
      ? `${statements(n.twice)} ${n.twice === 1 ? "was" : "were"} coded by two coders or more.`
      : `${statements(n.twice)} ${n.twice === 1 ? "was" : "were"} coded by two coders or more, ${whole(n.once)} by one alone.`,
  codedOnce: "coded by one coder alone",
  codersOne:
    "Every statement shown was coded by one coder alone, so there is no agreement to measure.",
  columnMeasure: "Measure",
  columnValue: "Value",
  columnFrom: "Worked out from",
  same: (one: string, other: string) => `Same stance: ${one} and ${other}`,
  sameFrom: ({ same, both }: { same: number; both: number }) =>
    `${whole(same)} of ${statements(both)}`,
  sameNone: "They coded no statement in common.",
  undefinedValue: "Not defined",
  nominal: "Krippendorff’s alpha, nominal",
  ordinal: "Krippendorff’s alpha, ordinal",
  alphaFrom: ({ codes, units }: { codes: number; units: number }) =>
    `${count(codes, "code", "codes")} on ${statements(units)}`,
  why: {
    "nothing-twice": "No statement was coded by two coders: there is nothing to compare.",
    "all-the-same": "Every code has the same value: there is nothing to correct for chance.",
  },
  alphaText:
    "1 is full agreement, 0 what chance would give. Ordinal counts a step from for to against as larger than one from for to mixed.",
  disagreements: "Where the coders differ",
  disagreementsText: (n: number) => `They differ on ${statements(n)}.`,
  disagreementsNone: "On every statement that was coded twice they agree.",
  adopted: "Adopted",
  adoptedFrom: (names: string) => `as coded by ${names}`,
  adoptedThird: "a third one, settled on afterwards",
  rationale: "Why",
} as const;
