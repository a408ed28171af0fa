import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

type Cell = { actor: string; position: string; stance: string; statements: number };

/** Words of the matrix. A word in {braces} stands for a link or a name. */
export const matrixMessages = {
  about:
    "Each cell shows the current stance of one actor on one position, read from the latest of the statements that the filters let through; ↻ marks where it was another one before. It does not show how much an actor matters or who acts together, and an empty cell is not a neutral one.",
  summary: (n: { actors: number; of: number; clusters: number }) =>
    n.clusters === 1
      ? `In what is shown, ${whole(n.actors)} of ${count(n.of, "actor", "actors")} form one {clusters}`
      : `In what is shown, ${whole(n.actors)} of ${count(n.of, "actor", "actors")} fall into ${whole(n.clusters)} {clusters}`,
  summaryAsk: "Find the clusters in what is shown; this takes a moment",
  summaryNoClusters: "In what is shown, there are no {clusters}",
  cluster: (n: number) =>
    n === 1 ? "cluster by stated positions" : "clusters by stated positions",
  contested: "; the {contested} position is {position}: {counts}.",
  contestedCounts: (n: { support: number; oppose: number; mixed: number }) =>
    `${whole(n.support)} for, ${whole(n.oppose)} against, ${whole(n.mixed)} mixed`,
  contestedNone: "; no position has an actor for it and an actor against it.",
  mostContested: "most contested",
  order: "Order of rows",
  orders: {
    sides: "So that blocs show",
    name: "By name",
    kind: "By kind; columns by theme",
    affiliation: "By affiliation",
  },
  likeGroup: "By agreement with an actor",
  like: (name: string) => `By agreement with ${name}`,
  orderWhat: "How the order is worked out",
  legend: "What the cells mean",
  legendReported: "Dashed: reported by others only",
  legendChanged: "The actor has changed stance",
  legendNumber: "Number of statements, if more than one",
  legendNone: "No statement found",
  legendHidden: "Hidden by the filters",
  changedMark: "↻",
  hiddenMark: "…",
  caption: (n: { actors: number; positions: number; cells: number }) =>
    `${count(n.actors, "actor", "actors")} × ${count(n.positions, "position", "positions")}, ${count(n.cells, "cell", "cells")} with statements`,
  keys: "Arrow keys go to the next filled cell or name that way; Home and End to the ends of the row, with Ctrl of the table; Page Up and Page Down by a screen.",
  actor: "Actor",
  cell: ({ actor, position, stance, statements }: Cell) =>
    `${actor} × ${position}: ${stance}, ${count(statements, "statement", "statements")}`,
  cellReported: "reported by others only",
  cellChanged: "changed stance",
  cellFaded: "does not match the filters",
  cellHidden: (n: number) => `${count(n, "statement", "statements")} hidden by the filters`,
  sides: { left: "One side", below: "On neither side", right: "The other side" },
  groupNone: "No affiliation given",
  likeChosen: "Compared with",
  likeComparable: "Most agreement first",
  likeFew: (least: number) => `Fewer than ${least} shared positions: no number`,
  groupCount: (n: number) => `(${whole(n)})`,
  likeness: ({ percent, shared }: { percent: number; shared: number }) =>
    `${percent} % on ${shared} shared positions`,
} as const;
