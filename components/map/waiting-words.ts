import { messages } from "#components/messages.ts";
import type { MapParts } from "./map-acts.ts";
import { nameOf } from "./use-choices.ts";

/** What the map waits for: a place for a node, or a second actor. Undefined when it waits for nothing. */
export function waitingWords({ props, reader, choices }: MapParts): string | undefined {
  const { placing } = choices;
  if (placing !== undefined) return messages.map.moving(nameOf(props.model, placing));
  if (reader.picked === undefined) return undefined;
  return messages.map.picked(nameOf(props.model, { kind: "actor", id: reader.picked }));
}
