import type { Selection } from "#core/explore/selection.ts";

/** The positions of one theme, in the author's order. */
export type SpectrumChoices = {
  theme: string;
  /** With the number of actors that have a statement shown. */
  positions: readonly { id: string; label: string; actors: number }[];
};

/** Every position of the debate, by theme: what a spectrum can be shown of. Themes without any are left out. */
export function spectrumChoices({ index, passes }: Selection): readonly SpectrumChoices[] {
  const actors = index.statementsOfPosition.map(
    (numbers) =>
      new Set([...numbers].filter((n) => passes[n] === 1).map((n) => index.actorOf[n])).size,
  );
  return index.debate.themes
    .map(({ id: theme, label }) => ({
      theme: label,
      positions: index.positions.flatMap((position, number) =>
        position.theme === theme
          ? [{ id: position.id, label: position.label, actors: actors[number] ?? 0 }]
          : [],
      ),
    }))
    .filter(({ positions }) => positions.length > 0);
}
