import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Debate, Statement } from "#core/debate/schema.ts";
import type { Prediction, Tour, TourStep } from "#core/debate/tour-schema.ts";
import { OWN_TOUR } from "./tour-place.ts";

/** A step as its author types it; `query` is the view it was made from. */
export type OwnStep = {
  title: string;
  text: string;
  question: string;
  notes: string;
  query: string;
  /** What is to be guessed before it is shown; without a prompt nothing is asked. */
  guess?: Prediction;
};

/** A tour that a reader makes, as it is kept in the browser: texts may still be missing. */
export type OwnTour = { title: string; text: string; steps: readonly OwnStep[] };

/** A field that a debate file needs and that is still empty; `step` counts from 1. */
export type Missing = { field: "title" | "text"; step: number | undefined };

export const EMPTY_TOUR: OwnTour = { title: "", text: "", steps: [] };

/** What answers guesses. */
type Answers = readonly Pick<Statement, "actor" | "position">[];

const STEPS_MOST = 200;
const LINE_MOST = 400;
const TEXT_MOST = 4000;
const QUERY_MOST = 2000;

/** The tour in a kept text; what cannot be read is left out. Total. */
export function readOwnTour(text: string | null): OwnTour {
  const kept = readJson(text ?? "");
  const steps = Array.isArray(kept.steps) ? kept.steps.slice(0, STEPS_MOST) : [];
  return { title: stringOf(kept.title), text: stringOf(kept.text), steps: steps.map(readStep) };
}

/** What a debate file needs of a tour and this one does not have, in the order of the fields. */
export function missingIn({ title, text, steps }: OwnTour): readonly Missing[] {
  const missing = (part: { title: string; text: string }, step: number | undefined) =>
    (["title", "text"] as const)
      .filter((field) => allowed(part[field], TEXT_MOST) === "")
      .map((field) => ({ field, step }));
  return [
    ...missing({ title, text }, undefined),
    ...steps.flatMap((step, before) => missing(step, before + 1)),
  ];
}

/** A tour with another order: the step at `from` (from 0) stands at `to`. Places that are not there change nothing. */
export function moveStep(tour: OwnTour, { from, to }: { from: number; to: number }): OwnTour {
  const step = tour.steps[from];
  if (step === undefined || tour.steps[to] === undefined) return tour;
  return { ...tour, steps: tour.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/**
 * The tour in the debate format, to be played or saved. Characters that the format refuses are left out and what
 * is too long is cut; a text that is missing is `unnamed`. A guess is left out where none of the statements
 * answers it.
 */
export function tourFrom(
  own: OwnTour,
  { id, unnamed, statements }: { id: string; unnamed: string; statements: Answers },
): Tour {
  return {
    id,
    title: allowed(own.title, LINE_MOST) || unnamed,
    text: allowed(own.text, TEXT_MOST) || unnamed,
    steps: own.steps.map((step) => ({
      ...stepFrom(step, unnamed),
      ...predictFrom(step, statements),
    })),
  };
}

/** The debate with the tour added to it, under an id that no other tour has. */
export function debateWithTour(debate: Debate, own: OwnTour, unnamed: string): Debate {
  const { statements } = debate;
  const taken = new Set(debate.tours.map(({ id }) => id));
  let id = "my-tour";
  for (let next = 2; taken.has(id); next += 1) id = `my-tour-${next}`;
  return { ...debate, tours: [...debate.tours, tourFrom(own, { id, unnamed, statements })] };
}

/** The index of a debate with the reader's own tour to play; the same index while it has no step. */
export function withOwnTour(index: DebateIndex, own: OwnTour, unnamed: string): DebateIndex {
  if (own.steps.length === 0) return index;
  const tour = tourFrom(own, { id: OWN_TOUR, unnamed, statements: index.debate.statements });
  const tours = [...index.debate.tours.filter(({ id }) => id !== OWN_TOUR), tour];
  return { ...index, debate: { ...index.debate, tours } };
}

function stepFrom(step: OwnStep, unnamed: string): TourStep {
  const question = allowed(step.question, LINE_MOST);
  const notes = allowed(step.notes, TEXT_MOST);
  return {
    title: allowed(step.title, LINE_MOST) || unnamed,
    text: allowed(step.text, TEXT_MOST) || unnamed,
    query: step.query,
    ...(question === "" ? {} : { question }),
    ...(notes === "" ? {} : { notes }),
  };
}

function predictFrom({ guess }: OwnStep, statements: Answers): Pick<TourStep, "predict"> {
  if (guess === undefined) return {};
  const { actor, position } = guess;
  const prompt = allowed(guess.prompt, LINE_MOST);
  const isAnswered = statements.some((one) => one.actor === actor && one.position === position);
  return prompt !== "" && isAnswered ? { predict: { actor, position, prompt } } : {};
}

function allowed(text: string, most: number): string {
  return text
    .replace(/[\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .trim()
    .slice(0, most)
    .replace(/\p{Cs}$/u, "")
    .trimEnd();
}

function readStep(kept: unknown): OwnStep {
  const step: Kept = typeof kept === "object" && kept !== null ? kept : {};
  return {
    title: stringOf(step.title),
    text: stringOf(step.text),
    question: stringOf(step.question),
    notes: stringOf(step.notes),
    query: stringOf(step.query).slice(0, QUERY_MOST),
    ...readGuess(step.guess),
  };
}

function readGuess(kept: unknown): Pick<OwnStep, "guess"> {
  if (typeof kept !== "object" || kept === null) return {};
  const { actor, position, prompt }: Kept = { ...kept };
  return {
    guess: { actor: stringOf(actor), position: stringOf(position), prompt: stringOf(prompt) },
  };
}

type Kept = Partial<Record<string, unknown>>;

function readJson(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    // Nothing was kept, or not by us: the tour starts empty.
    return {};
  }
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
