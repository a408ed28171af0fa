import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

export const mapMessages = {
  heading: "Map",
  summary: (n: { actors: number; positions: number; ties: number }) =>
    `${count(n.actors, "actor", "actors")} and ${count(n.positions, "position", "positions")}, joined by ${count(n.ties, "line", "lines")}.`,
  summaryStances: (n: { support: number; oppose: number; mixed: number; neutral: number }) =>
    `${whole(n.support)} support, ${whole(n.oppose)} oppose, ${whole(n.mixed)} mixed, ${whole(n.neutral)} only describe.`,
  manyLines: (n: number) =>
    `While more than ${whole(n)} lines are in view, lines for and against are both solid: the end, + or −, tells which.`,
  empty: "Nothing to draw: no statement matches.",
  instructions:
    "Press Enter to go into the map and Escape to come out. Arrow keys move between nodes; Page Down and Page Up go through all of them. Plus, minus and 0 zoom. Everything on the map is also in the lists.",
  surface: "Map, interactive",
  keyHint: "Enter: go in · + − 0: zoom",
  keyHintInside: "Arrows: move · Enter: open · Shift+Enter: compare · Esc: out",
  wheelHint: "Hold Ctrl or ⌘ to zoom, or click the map first",
  cannotDraw: "This browser cannot draw the map here. The lists below hold everything it shows.",
  computing: "Working out the places…",
  percent: (n: number) => `${n} %`,
  stop: "Stop",
  stopped: "Stopped: not all places were worked out.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show the whole map",
  putBack: "Put moved things back",
  controls: "Zoom",
  kind: {
    person: "person",
    organization: "organization",
    group: "group",
    institution: "institution",
    position: "position",
  },
  actorStands: (n: { support: number; oppose: number; mixed: number; neutral: number }) =>
    [
      n.oppose > n.support
        ? `Opposes ${count(n.oppose, "position", "positions")}, supports ${whole(n.support)}`
        : `Supports ${count(n.support, "position", "positions")}, opposes ${whole(n.oppose)}`,
      ...(n.mixed > 0 ? [`mixed on ${whole(n.mixed)}`] : []),
      ...(n.neutral > 0 ? [`only describes ${whole(n.neutral)}`] : []),
    ].join(", "),
  positionStands: (n: { support: number; oppose: number; mixed: number; neutral: number }) =>
    [
      `Supported by ${count(n.support, "actor", "actors")}, opposed by ${whole(n.oppose)}`,
      ...(n.mixed > 0 ? [`mixed ${whole(n.mixed)}`] : []),
      ...(n.neutral > 0 ? [`only described by ${whole(n.neutral)}`] : []),
    ].join(", "),
  statements: (n: number) => count(n, "statement", "statements"),
  place: (at: number, of: number) => `Node ${whole(at)} of ${whole(of)}`,
  tie: {
    support: (actor: string) => `${actor} supports`,
    oppose: (actor: string) => `${actor} opposes`,
    mixed: (actor: string) => `${actor} is mixed on`,
    neutral: (actor: string) => `${actor} only describes`,
  },
  relation: "this tie",
  relations: (n: number) => count(n, "tie that is not a statement", "ties that are not statements"),
  relationTip: "A tie with a source, not a statement",
  tieReported: "only reported by others",
  tieChanged: "changed sides",
  menu: {
    label: (name: string) => `Actions for ${name}`,
    open: "Open details",
    focus: "Show only its neighbours",
    compare: "Compare with another actor…",
    compareWith: (name: string) => `Compare with ${name}`,
    compareToo: "Add to the comparison",
    compareWithout: "Take out of the comparison",
    connect: "How is it connected to…",
    connectWith: (name: string) => `How is it connected to ${name}?`,
    move: "Move to another place…",
    copyLink: "Copy link",
  },
  full: "Four actors are compared already.",
  picked: (name: string) => `${name} is picked. Choose another actor to compare it with.`,
  moving: (name: string) => `Click where ${name} should stand, or press Escape.`,
  moved: (name: string) => `${name} moved.`,
} as const;
