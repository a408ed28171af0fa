/**
 * What the windows of a presentation tell each other: the map says where it is, the notes ask for that, go to a
 * step, or show and hide the answer to a guess.
 */
export type PresenterMessage =
  | { kind: "at"; step: number; isRevealed: boolean }
  | { kind: "where" }
  | { kind: "go"; step: number }
  | { kind: "reveal"; isRevealed: boolean }
  | { kind: "left" };

/** Name of the channel on which the windows of one tour speak. */
export function presenterChannel(debate: string, tour: string): string {
  return `standpoint.presenter.${debate}.${tour}`;
}

/** The message in what came over a channel; undefined when it is none of ours. */
export function readPresenterMessage(data: unknown): PresenterMessage | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { kind, step, isRevealed } = data as Partial<Record<string, unknown>>;
  if (kind === "where" || kind === "left") return { kind };
  if (kind === "reveal" && typeof isRevealed === "boolean") return { kind, isRevealed };
  if (typeof step !== "number" || !Number.isInteger(step) || step < 1) return undefined;
  if (kind === "go") return { kind, step };
  return kind === "at" && typeof isRevealed === "boolean" ? { kind, step, isRevealed } : undefined;
}
