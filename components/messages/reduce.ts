import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

type Share = { drawn: number; of: number };
type Shares = { actors: Share; positions: Share; ties: Share };

const share = ({ drawn, of }: Share) => `${whole(drawn)} of ${whole(of)}`;
const rest = (ties: Share) => `${share(ties)} lines. The rest is in the list.`;

/** How much of a large map is drawn: loaded with the map. */
export const reduceMessages = {
  label: "Draw",
  by: {
    active: "the most active actors",
    divided: "the positions that divide most",
    affiliation: "actors merged by organization",
    camp: "actors merged by cluster",
    none: "the whole graph",
  },
  active: ({ actors, positions, ties }: Shares) =>
    `Showing the ${whole(actors.drawn)} most active of ${count(actors.of, "actor", "actors")}, on the ${whole(positions.drawn)} positions they speak on most, of ${whole(positions.of)}: ${rest(ties)}`,
  divided: ({ actors, positions, ties }: Shares) =>
    `Showing the ${whole(positions.drawn)} positions with most actors on both sides, of ${whole(positions.of)}, and the ${whole(actors.drawn)} of ${count(actors.of, "actor", "actors")} that speak on them most: ${rest(ties)}`,
  merged: (n: Shares & { nodes: number; inside: number }) =>
    `${count(n.nodes, "merged node stands", "merged nodes stand")} for ${count(n.inside, "actor", "actors")}. Showing ${share(n.actors)} actors, on the ${whole(n.positions.drawn)} positions they speak on most, of ${whole(n.positions.of)}: ${rest(n.ties)} A merged line takes the side that two thirds of its actors’ lines take, otherwise it is mixed.`,
  all: ({ actors, positions, ties }: Shares) =>
    `Showing everything: ${count(actors.of, "actor", "actors")}, ${count(positions.of, "position", "positions")}, ${count(ties.of, "line", "lines")}. Names come as you zoom in.`,
  moreActors: (n: number) => `${whole(n)} more actors`,
  morePositions: (n: number) => `${whole(n)} more positions`,
  close: (name: string) => `Merge ${name} again`,
  grouping: "Finding the clusters… Until then the most active actors are drawn.",
  cluster: (number: string) => `Cluster ${number}`,
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
