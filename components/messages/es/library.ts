import type { libraryMessages as english } from "#components/messages/library.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

export const libraryMessages: Translation<typeof english> = {
  title: "Debates",
  lead: "Cada línea del mapa se compone de declaraciones, y cada declaración enlaza a su fuente.",
  counts: (tally) => [
    `${whole(tally.statements)} declaraciones`,
    `${whole(tally.actors)} actores`,
    `${whole(tally.positions)} posiciones`,
    `${whole(tally.sources)} ${tally.sources === 1 ? "fuente" : "fuentes"}`,
  ],
  updated: (date) => `Actualizado el ${date}`,
  rungs:
    "Posiciones con más declaraciones, y cuántos actores se oponen a cada una y cuántos la apoyan",
  rung: ({ oppose, support }) =>
    `${oppose} ${oppose === 1 ? "actor se opone" : "actores se oponen"}, ${support} ${support === 1 ? "apoya" : "apoyan"}`,
  open: "Abrir el mapa",
  statements: "Leer las declaraciones",
};
