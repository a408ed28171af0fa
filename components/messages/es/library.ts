import type { libraryMessages as english } from "#components/messages/library.ts";
import type { Translation } from "#components/messages/translation.ts";

export const libraryMessages: Translation<typeof english> = {
  title: "Debates",
  lead: "Cada línea del mapa se compone de declaraciones, y cada declaración enlaza a su fuente.",
  counts: (tally) => [
    `${tally.statements} declaraciones`,
    `${tally.actors} actores`,
    `${tally.positions} posiciones`,
    `${tally.sources} ${tally.sources === 1 ? "fuente" : "fuentes"}`,
  ],
  updated: (date) => `Actualizado el ${date}`,
  rungs:
    "Posiciones con más declaraciones, y cuántos actores se oponen a cada una y cuántos la apoyan",
  rung: ({ oppose, support }) =>
    `${oppose} ${oppose === 1 ? "actor se opone" : "actores se oponen"}, ${support} ${support === 1 ? "apoya" : "apoyan"}`,
  open: "Abrir el mapa",
  statements: "Leer las declaraciones",
};
