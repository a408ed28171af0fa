import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const actors = (n: number) => count(n, "actor", "actors");

/** Words of the spectrum of one position. A word in {braces} stands for a link. */
export const spectrumMessages = {
  about:
    "Each square is one actor at its {current} on this position, as far as the filters let statements through; it does not show how many people agree, how strongly, or who matters more, and the order inside a group is by name.",
  currentStance: "current stance",
  position: "Position",
  option: ({ label, n }: { label: string; n: number }) => `${label} (${actors(n)})`,
  summary: (n: { oppose: number; mixed: number; support: number; neutral: number; of: number }) =>
    `On {position}, of ${actors(n.of)}: ${whole(n.oppose)} against, ${whole(n.mixed)} mixed, ${whole(n.support)} for, ${whole(n.neutral)} only describing it.`,
  contested: (value: string) =>
    `{what}: ${value} on a scale from 0 (one side only) to 1 (evenly split).`,
  contestedNone: "{what}: no number, since nobody shown takes a side.",
  contestedWhat: "How contested",
  mean: (value: string) => `mean ${value}`,
  axis: { oppose: "Oppose −1", mixed: "Mixed 0", support: "Support +1" },
  reported: "reported by others only",
  changed: "changed stance",
  statements: (n: number) => count(n, "statement", "statements"),
  nobody: "No actor found.",
  legendReported: "Hollow, dashed: reported by others only",
  hidden: (n: number) => `Hidden by the filters: ${actors(n)} with statements on this`,
  silent: ({ n, of }: { n: number; of: number }) =>
    `No statement on this found: ${whole(n)} of ${actors(of)}`,
  unheard: (n: number) =>
    n === 1
      ? "Not counted: 1 actor of whom no statement is found in this debate at all."
      : `Not counted: ${whole(n)} actors of whom no statement is found in this debate at all.`,
  nothing: "The filters let no statement on this position through.",
} as const;
