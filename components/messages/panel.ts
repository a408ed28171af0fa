import { whole } from "#components/statement/whole-number.ts";

export const panelMessages = {
  affiliations: "Affiliations",
  members: "Members",
  description: "About",
  positions: "Stance on each position",
  statements: (count: number) => (count === 1 ? "1 statement" : `${whole(count)} statements`),
  outside: (count: number) => `${whole(count)} more outside the filter`,
  outsideOnly: (count: number) =>
    count === 1
      ? "The filter hides its 1 statement"
      : `The filter hides its ${whole(count)} statements`,
  noStatements: "No statement found.",
  reported: "reported by others",
  steady: ({ same, n }: { same: number; n: number }) =>
    `${whole(same)} of ${whole(n)} statements with a stance ${same === 1 ? "takes" : "take"} this one`,
  changed: "Changed stance",
  changeTo: "then",
  relations: "Ties that are not statements",
  agreesMost: "Agrees most with",
  disagreesMost: "Disagrees most with",
  agreement: (percent: number, shared: number) =>
    `${percent} % agreement on ${shared} shared ${shared === 1 ? "position" : "positions"}`,
  agreementWhat: "How agreement is computed",
  agreementNone: (minimum: number) => `Nobody shares ${minimum} or more positions with this actor.`,
  showPair: "Compare all their statements",
  showShared: "Show the shared positions",
  showSharedWith: (name: string) => `Show the positions shared with ${name}`,
  sharedPosition: "Position",
  role: "Role",
  aliases: "Also written",
  on: "on",
  moreActors: (count: number) => (count === 1 ? "1 more actor" : `${whole(count)} more actors`),
  and: "and",
  codedCount: (count: number) =>
    count === 1 ? "1 statement coded from it" : `${whole(count)} statements coded from it`,
  tieOf: (actor: string) => `All statements of ${actor} on this position`,
  ownPage: "Page to print or share",
  supportMeans: "To support it means",
  opposeMeans: "To oppose it means",
  theme: "Theme",
  whoStands: "Who stands where",
  nobody: "No actor found.",
  silent: (count: number, heard: number) =>
    `No statement on this found: ${whole(count)} of ${whole(heard)} ${heard === 1 ? "actor" : "actors"}`,
  unheard: (count: number) =>
    count === 1
      ? "Not counted: 1 actor of whom no statement is found in this debate at all."
      : `Not counted: ${whole(count)} actors of whom no statement is found in this debate at all.`,
  contestedness: "How contested",
  contestednessValue: (value: string) =>
    `${value} on a scale from 0 (one side only) to 1 (evenly split)`,
  contestednessNone: "Nobody takes a side.",
  contestednessWhat: "How this is computed",
  counts: (counts: { support: number; mixed: number; oppose: number }) =>
    `${counts.support} support, ${counts.oppose} oppose, ${counts.mixed} mixed`,
  currentStance: "Current stance",
  allStatements:
    "Stances are read from all statements of the debate; the filters in use do not change them.",
  currentWhat: "How the current stance is read",
  coded: "Coded from this source",
  authors: "By",
  published: "Published",
  language: "Language",
  kind: "Kind",
  note: "Note",
  origin: "Origin",
  original: "The publisher’s own page",
  country: "Country",
} as const;
