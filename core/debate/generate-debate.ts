import { type Random, seededRandom } from "#core/network/seeded-random.ts";
import {
  generatedActor,
  generatedPosition,
  generatedSource,
  generatedThemes,
  pickFrom,
} from "./generated-parts.ts";
import type { Debate, Stance, Statement } from "./schema.ts";
import { ATTRIBUTIONS, CONFIDENCES } from "./vocabulary.ts";

/**
 * How large the debate shall be, each at least 1. Every actor and position needs a statement, so there
 * are never more of them than statements. Actors of one camp take the same sides, some noise aside.
 */
export type DebateSize = {
  actors: number;
  positions: number;
  statements: number;
  camps: number;
  seed: number;
};

const STATEMENTS_PER_SOURCE = 8;
const FIRST_DAY = "2024-01-01";
const DAYS = 730;

/**
 * An invented debate with planted camps, for measuring and trying out: valid by the schema and the
 * same for the same size and seed. Actor `n` belongs to camp `n % camps`. Nobody in it exists.
 */
export function generateDebate(size: DebateSize): Debate {
  const random = seededRandom(size.seed);
  const actors = Math.min(size.actors, size.statements);
  const positions = Math.min(size.positions, size.statements);
  const sources = Math.ceil(size.statements / STATEMENTS_PER_SOURCE);
  const sides = Array.from({ length: size.camps }, () =>
    Array.from({ length: positions }, (): Stance => (random() < 0.5 ? "support" : "oppose")),
  );
  const plan = { ...size, actors, positions, sources, sides, random };
  return {
    formatVersion: 1,
    meta: generatedMeta(size),
    themes: generatedThemes(positions),
    actors: numbers(actors).map((number) => generatedActor({ number, actors })),
    positions: numbers(positions).map(generatedPosition),
    sources: numbers(sources).map(generatedSource),
    statements: numbers(size.statements).map((number) => generatedStatement(plan, number)),
    relations: [],
    views: [
      { id: "all", title: "Everything", text: "All statements of this debate.", query: "view=all" },
    ],
    tours: [],
  };
}

type Plan = DebateSize & { sources: number; sides: readonly (readonly Stance[])[]; random: Random };

function generatedStatement(plan: Plan, number: number): Statement {
  const { random } = plan;
  // The first statements give one to every actor and position; then few actors speak often.
  const speaker = number < plan.actors ? number : Math.floor(random() ** 2 * plan.actors);
  const position = number < plan.positions ? number : Math.floor(random() * plan.positions);
  const stance = sideWithNoise(random, plan.sides[speaker % plan.camps]?.[position]);
  return {
    id: `statement-${number + 1}`,
    actor: `actor-${speaker + 1}`,
    role: "Invented speaker",
    position: `position-${position + 1}`,
    stance,
    date: dayAfter(Math.floor(random() * DAYS)),
    paraphrase: `Invented statement ${number + 1} on position ${position + 1}`,
    venue: "Invented hearing",
    source: `source-${(number % plan.sources) + 1}`,
    attribution: pickFrom(ATTRIBUTIONS, random()),
    confidence: pickFrom(CONFIDENCES, random()),
    rationale: "Invented for a measurement.",
    codings: [
      { coder: "one", stance },
      { coder: "two", stance },
    ],
  };
}

/** Three quarters keep the side of their camp. */
function sideWithNoise(random: Random, side: Stance = "neutral"): Stance {
  const draw = random();
  if (draw < 0.75) return side;
  if (draw < 0.85) return "mixed";
  if (draw < 0.92) return "neutral";
  return side === "support" ? "oppose" : "support";
}

function generatedMeta(size: DebateSize): Debate["meta"] {
  return {
    id: `generated-${size.actors}-${size.statements}`,
    title: "An invented debate",
    question: "How does a debate of this size look and feel?",
    summary: `Invented from seed ${size.seed}. None of its actors exist.`,
    language: "en",
    licence: {
      name: "CC0 1.0",
      url: "https://creativecommons.org/publicdomain/zero/1.0/",
    },
    citation: "An invented debate, generated for measurements.",
    updated: "2026-01-01",
    coding: {
      method: `Generated with ${size.camps} planted camps and noise: actor-n is in camp (n − 1) mod ${size.camps} + 1.`,
      coders: [
        { id: "one", name: "First generator" },
        { id: "two", name: "Second generator" },
      ],
    },
  };
}

function dayAfter(days: number): string {
  return new Date(Date.parse(FIRST_DAY) + days * 86_400_000).toISOString().slice(0, 10);
}

function numbers(length: number): number[] {
  return Array.from({ length }, (_, number) => number);
}
