import type { Draft, DraftDebate } from "#core/debate/draft.ts";
import type { Issue, IssueCode } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import type { Named } from "#core/debate/issue-words/sentences.ts";
import { nearest } from "#core/debate/suggest.ts";
import type { Prediction, Tour, TourStep } from "#core/debate/tour-schema.ts";
import { type Entry, entriesOf, idsOf } from "./entries.ts";

/** Tour steps that name what is not there, guesses without an answer, and minutes that do not add up. */
export function tourIssues(draft: DraftDebate): Issue[] {
  return entriesOf(draft.tours, "tours").flatMap(({ value, path }) => [
    ...minuteIssues(value, path),
    ...entriesOf(value.steps, `${path}.steps`).flatMap((step) => [
      ...evidenceIssues(step, draft),
      ...predictionIssues({ value: step.value.predict, path: `${step.path}.predict` }, draft),
    ]),
  ]);
}

function minuteIssues(tour: Draft<Tour>, path: string): Issue[] {
  const whole = tour.minutes;
  const steps = tour.steps ?? [];
  if (whole === undefined || steps.some((step) => step === undefined)) return [];
  const sum = steps.reduce((total, step) => total + (step?.minutes ?? 0), 0);
  const allTimed = steps.every((step) => step?.minutes !== undefined);
  if (sum === whole || (sum < whole && !allTimed)) return [];
  const words = say("minutesDiffer", { whole, sum });
  return [{ code: "minutes-do-not-add-up", path: `${path}.minutes`, ...words }];
}

type Ids = ReadonlySet<string>;

function evidenceIssues({ value, path }: Entry<Draft<TourStep>>, draft: DraftDebate): Issue[] {
  const evidence = entriesOf(value.evidence, `${path}.evidence`);
  const known = draft.statements && idsOf(draft.statements);
  const first = new Map<string, string>();
  return evidence.flatMap(({ value: id, path: at }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) {
      return [{ code: "duplicate-id", path: at, ...say("evidenceTwice", { id, earlier }) }];
    }
    first.set(id, at);
    return unknown(id, { known, path: at, named: "statement", code: "unknown-statement" });
  });
}

type Rule = { known: Ids | undefined; path: string; named: Named; code: IssueCode };

function unknown(id: string | undefined, { known, path, named, code }: Rule): Issue[] {
  if (id === undefined || known === undefined || known.has(id)) return [];
  return [{ code, path, ...say("unknownIdOfTour", { named, id, near: nearest(id, known) }) }];
}

type PredictionEntry = Entry<Draft<Prediction> | undefined>;

function predictionIssues({ value, path }: PredictionEntry, draft: DraftDebate): Issue[] {
  const { actors, positions } = draft;
  const issues = [
    ...unknown(value?.actor, {
      known: actors && idsOf(actors),
      path: `${path}.actor`,
      named: "actor",
      code: "unknown-actor",
    }),
    ...unknown(value?.position, {
      known: positions && idsOf(positions),
      path: `${path}.position`,
      named: "position",
      code: "unknown-position",
    }),
  ];
  return issues.length > 0 ? issues : unanswered({ value, path }, draft);
}

/** Nothing is called unanswered while a statement's actor or position cannot be read. */
function unanswered({ value, path }: PredictionEntry, { statements }: DraftDebate): Issue[] {
  if (value?.actor === undefined || value.position === undefined) return [];
  const answers = statements?.some(
    (one) =>
      one?.actor === undefined ||
      one.position === undefined ||
      (one.actor === value.actor && one.position === value.position),
  );
  if (answers !== false) return [];
  const words = say("predictionWithoutAnswer", { actor: value.actor, position: value.position });
  return [{ code: "prediction-without-answer", path, ...words }];
}
