import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

/** On how many of the compared positions no statement of an actor is found. */
type Silent = { actor: string; n: number };

/** Words of the comparison of actors, of how two are connected, and of relations. A word in {braces} stands for a name. */
export const compareMessages = {
  title: (names: readonly string[]) => listed(names),
  caption: (names: readonly string[]) => `Where ${listed(names)} stand`,
  position: "Position",
  groups: {
    agree: (n: number) => `Agree on ${count(n, "position", "positions")}`,
    disagree: (n: number) => `Disagree on ${count(n, "position", "positions")}`,
    describes: (n: number) =>
      `${count(n, "position", "positions")} that at least one only describes`,
    missing: (silent: readonly Silent[]) =>
      `No statement found: ${silent.map(({ actor, n }) => `of ${actor} on ${count(n, "position", "positions")}`).join(", ")}`,
  },
  mixedNote: "A mixed stance is half way: it counts as half a disagreement.",
  nothing: "Neither has a statement in this debate.",
  statements: (n: number) => count(n, "statement", "statements"),
  openCell: (cell: { actor: string; position: string; n: number }) =>
    `${count(cell.n, "statement", "statements")} of ${cell.actor} on “${cell.position}”`,
  agreementTitle: "Agreement",
  agreement: ({ percent, shared }: { percent: number; shared: number }) =>
    `{one} and {other}: ${percent} % agreement on ${shared} shared positions`,
  agreementFew: (shared: number) =>
    shared === 0
      ? "{one} and {other}: no shared position, so no number"
      : "{one} and {other}: one shared position, too few for a number",
  relations: "Ties that are not statements",
  whoIsCompared: "Compared actors",
  without: (name: string) => `Take ${name} out`,
  add: "Add an actor…",
  compareWith: "Compare with…",
  connectWith: "How is it connected to…",
  pickTitle: {
    compare: "Compare with another actor",
    connect: "Connected to which actor?",
  },
  pickLabel: "Find an actor by name",
  connectQuestion: "How are they connected?",
  compareThem: "Compare them side by side",
  connectTitle: ({ one, other }: { one: string; other: string }) =>
    `How ${one} and ${other} are connected`,
  direct: ({ positions, ties }: { positions: number; ties: number }) =>
    `{one} and {other} are connected directly: ${linkWords({ positions, ties })}.`,
  steps: (n: number) =>
    `{one} and {other} are connected over ${count(n - 1, "actor", "actors")} between them, in ${whole(n)} steps.`,
  path: ({ at, of, over }: { at: number; of: number; over: readonly string[] }) =>
    of === 1 ? `Over ${listed(over)}` : `Path ${whole(at)} of ${whole(of)}: over ${listed(over)}`,
  drawn: "The map shows this path.",
  drawnPartly: "The map shows this path as far as its actors are on it.",
  hidden: (names: readonly string[]) => `The filters hide all statements of ${listed(names)}.`,
  morePaths: (n: number) =>
    n === 1
      ? "There is 1 more path with as many steps."
      : `There are ${whole(n)} more paths with as many steps.`,
  rule: "Each step leads from one actor to another over a position on which both have a statement, or over a tie with a source. The paths with the most such links come first.",
  sentence: {
    both: {
      support: "{one} and {other} both support {position}.",
      oppose: "{one} and {other} both oppose {position}.",
      mixed: "{one} and {other} both have a mixed stance on {position}.",
      neutral: "{one} and {other} both only describe {position}.",
    },
    one: {
      support: "{one} supports {position};",
      oppose: "{one} opposes {position};",
      mixed: "{one} has a mixed stance on {position};",
      neutral: "{one} only describes {position};",
    },
    other: {
      support: "{other} supports it.",
      oppose: "{other} opposes it.",
      mixed: "{other} has a mixed stance on it.",
      neutral: "{other} only describes it.",
    },
    relation: "{one} {kind} {other}.",
  },
  reported: (names: readonly string[]) => `Reported by others: ${listed(names)}.`,
  noPath: "No path found between {one} and {other}.",
  why: {
    silent: (names: readonly string[]) =>
      `No statement and no sourced tie of ${listed(names)} is found in this debate.`,
    filtered: (steps: number) =>
      steps === 1
        ? "Without filters they are connected directly."
        : `Without filters they are connected in ${steps} steps.`,
    apart:
      "They share no position and no sourced tie, and no chain of other actors leads from one to the other.",
  },
  withoutFilters: "Show the path without filters",
  relationTitle: ({ one, kind, other }: { one: string; kind: string; other: string }) =>
    `${one} ${kind} ${other}`,
  when: "When",
  noDate: "no date given",
  source: "Source",
  notStatement: "A tie with a source. It is not a statement on any position.",
  showRelations: "Show them on the map",
  onMap: (n: number) => `${count(n, "tie", "ties")} on the map`,
  toRelationList: "List",
  relationsHeading: "Ties that are not statements",
  relationsShown: ({ drawn, all }: { drawn: number; all: number }) =>
    drawn === all
      ? `All ${whole(all)} are on the map.`
      : `${whole(drawn)} of ${whole(all)} are on the map; the others lead to actors that the map does not show.`,
  column: { one: "From", kind: "Tie", other: "To", when: "When", source: "Source" },
} as const;

function linkWords({ positions, ties }: { positions: number; ties: number }): string {
  const parts = [
    ...(positions > 0 ? [count(positions, "shared position", "shared positions")] : []),
    ...(ties > 0
      ? [count(ties, "tie that is not a statement", "ties that are not statements")]
      : []),
  ];
  return parts.join(" and ");
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
