import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import { messages } from "#components/messages.ts";
import type { SpectrumEntry } from "#core/explore/spectrum/spectrum-model.ts";

/** What is said of an actor beside its stance. */
export function entryFacts({ actor, statements, reported, changed }: SpectrumEntry): string[] {
  return [
    messages.actorKind[actor.kind],
    words.statements(statements.length),
    ...(reported ? [words.reported] : []),
    ...(changed ? [words.changed] : []),
  ];
}
