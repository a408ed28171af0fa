import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

type Share = { drawn: number; of: number };
/** `untied`: chosen, but left out because nothing that is drawn has a line to them. */
type Shares = { actors: Share; positions: Share; ties: Share; untied: number };
type Size = { actors: number; positions: number; ties: number };

const share = ({ drawn, of }: Share) => `${whole(drawn)} of ${whole(of)}`;
const rest = (ties: Share) => `${share(ties)} lines. The rest is in the list.`;
const chosen = ({ actors, untied }: Shares) =>
  untied === 0
    ? whole(actors.drawn)
    : `${whole(actors.drawn)} of the ${whole(actors.drawn + untied)}`;
const leftOut = (untied: number) =>
  untied === 0
    ? ""
    : ` ${whole(untied)} more ${untied === 1 ? "is" : "are"} left out: no line leads to these positions.`;
const size = (n: Size) =>
  `${count(n.actors, "actor", "actors")}, ${count(n.positions, "position", "positions")}, ${count(n.ties, "line", "lines")}`;

/** How much of a large map is drawn: loaded with the map. */
export const reduceMessages = {
  label: "Draw",
  by: {
    active: "the most active actors",
    divided: "the backbone: the positions that divide most",
    affiliation: "actors merged by organization",
    camp: "actors merged by cluster",
    none: "the whole graph",
  },
  active: (n: Shares) =>
    `Showing ${n.untied === 0 ? "the " : ""}${chosen(n)} most active of ${count(n.actors.of, "actor", "actors")}, on the ${whole(n.positions.drawn)} positions they speak on most, of ${whole(n.positions.of)}: ${rest(n.ties)}${leftOut(n.untied)}`,
  divided: (n: Shares) =>
    `Showing the ${whole(n.positions.drawn)} positions with most actors on both sides, of ${whole(n.positions.of)}, and the ${whole(n.actors.drawn)} of ${count(n.actors.of, "actor", "actors")} that speak on them most: ${rest(n.ties)}${leftOut(n.untied)}`,
  merged: (n: Shares & { nodes: number; inside: number }) =>
    `${count(n.nodes, "merged node stands", "merged nodes stand")} for ${count(n.inside, "actor", "actors")}. Showing ${share(n.actors)} actors, on the ${whole(n.positions.drawn)} positions they speak on most, of ${whole(n.positions.of)}: ${rest(n.ties)} A merged line takes the side that two thirds of its actors’ lines take, otherwise it is mixed.${leftOut(n.untied)}`,
  all: (n: Size) =>
    `Showing everything: ${size(n)}. Names come as you zoom in; the more lines are in view, the fainter they are.`,
  placing: ({ asked, drawn }: { asked: Size; drawn: Size | undefined }) =>
    `Working out the places of ${count(asked.actors, "actor", "actors")} and ${count(asked.positions, "position", "positions")}. ${drawn === undefined ? "Nothing is drawn yet." : `Until then the map stays as it was: ${size(drawn)}.`}`,
  moreActors: (n: number) => `${whole(n)} more actors`,
  morePositions: (n: number) => `${whole(n)} more positions`,
  close: (name: string) => `Merge ${name} again`,
  grouping: "Finding the clusters… Until then the most active actors are drawn.",
  cluster: (letter: string) => `Cluster ${letter}`,
  organization: (name: string) => `${name} and members`,
  groupKind: "Merged actors",
  rest: (name: string) => `Others of ${name}`,
  members: (n: number) => `${count(n, "actor", "actors")}`,
  drawMembers: "Draw its members",
  groupAbout: (n: { members: number; statements: number }) =>
    `${count(n.members, "actor", "actors")} with ${count(n.statements, "statement", "statements")} that match the filters.`,
  groupMembers: "Actors, the most active first",
  groupPositions: "Positions",
  groupStatements: (n: number) => `Statements: ${whole(n)}`,
  groupWaits: "Finding the clusters…",
  more: (n: number) => `Show ${whole(n)} more`,
} as const;
