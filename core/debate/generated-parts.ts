import type { Actor, ActorKind, Position, Source, Theme } from "./schema.ts";

const THEMES = 4;
const KINDS: readonly ActorKind[] = [
  "organization",
  "person",
  "person",
  "group",
  "person",
  "institution",
];
const COUNTRIES = ["SV", "US", "MX", "ES", "CR"] as const;

/** The value that a draw (0..1) falls on, all equally likely. */
export function pickFrom<Value>(values: readonly [Value, ...Value[]], draw: number): Value {
  return values[Math.floor(draw * values.length)] ?? values[0];
}

/** The themes that this many positions are spread over. */
export function generatedThemes(positions: number): Theme[] {
  return Array.from({ length: Math.min(THEMES, positions) }, (_, number) => ({
    id: `theme-${number + 1}`,
    label: `Theme ${number + 1}`,
  }));
}

/** The invented actor of that number; persons belong to one of the organizations among the actors. */
export function generatedActor({ number, actors }: { number: number; actors: number }): Actor {
  const kind = KINDS[number % KINDS.length] ?? "person";
  const organizations = Math.ceil(actors / KINDS.length);
  const organization = `actor-${(number % organizations) * KINDS.length + 1}`;
  const affiliated = kind === "person" ? { affiliations: [{ organization }] } : {};
  return {
    id: `actor-${number + 1}`,
    name: `Actor ${number + 1}`,
    kind,
    role: `Invented ${kind}`,
    country: pickFrom(COUNTRIES, ((number * 7) % 10) / 10),
    ...affiliated,
  };
}

/** The invented position of that number. */
export function generatedPosition(number: number): Position {
  return {
    id: `position-${number + 1}`,
    label: `Position ${number + 1}`,
    proposition: `Invented proposition ${number + 1} should hold.`,
    supportMeans: "Says that it should hold.",
    opposeMeans: "Says that it should not hold.",
    theme: `theme-${(number % THEMES) + 1}`,
  };
}

/** The invented source of that number. */
export function generatedSource(number: number): Source {
  return {
    id: `source-${number + 1}`,
    publisher: `Invented paper ${(number % 20) + 1}`,
    title: `Invented report ${number + 1}`,
    titleExact: false,
    url: `https://example.org/report-${number + 1}`,
    language: "en",
    kind: "news",
  };
}
