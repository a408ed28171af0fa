import { whole } from "#components/statement/whole-number.ts";

export const searchMessages = {
  title: "Search",
  label: "Find an actor, position, statement or source",
  hint: "Type a name or a word. Accents and capitals do not matter.",
  nothing: (text: string) => `Nothing found for “${text}”.`,
  most: (count: number) => `The ${whole(count)} best results`,
  found: (count: number) => (count === 1 ? "1 result" : `${whole(count)} results`),
  kinds: { actor: "Actor", position: "Position", statement: "Statement", source: "Source" },
} as const;
