import type { CodedDebate } from "#core/measure/discourse/coded-statement.ts";

type Line = readonly [
  person: string,
  concept: string,
  stance: -1 | 0 | 1,
  day?: number,
  document?: number,
];

/** Statements from a few words each: days count from 2025-01-01, each is a document of its own. */
export function coded(lines: readonly Line[]): CodedDebate {
  const first = Date.UTC(2025, 0, 1);
  return {
    levels: [-1, 1],
    statements: lines.map(([person, concept, stance, day = 0, document], rank) => ({
      ...{ id: String(rank), rank, stance, start: 0, stop: 0 },
      document: document ?? rank,
      time: first + day * 86_400_000,
      values: { person, concept, agreement: String(stance) },
    })),
  };
}
