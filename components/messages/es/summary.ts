import type { summaryMessages as english } from "#components/messages/summary.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const actors = (n: number) => count(n, "actor", "actores");
const positions = (n: number) => count(n, "posición", "posiciones");
const cases = (n: number) => (n === 1 ? "un caso" : `${whole(n)} casos`);

type Counts = { support: number; oppose: number; mixed: number };

const sides = ({ support, oppose, mixed }: Counts) =>
  `${actors(support)} a favor, ${oppose} en contra, ${mixed} con postura mixta`;

export const summaryMessages: Translation<typeof english> = {
  title: "En palabras",
  teaser: "qué se disputa, quién toma posturas parecidas, qué no se cubre",
  teaserContested: (n) =>
    `“${n.position}” es lo más disputado: ${n.support} a favor, ${n.oppose} en contra. Quién toma posturas parecidas, qué cambió, qué no se cubre`,
  teaserEqual: (n) =>
    `“${n.position}” es de lo más disputado: ${n.support} a favor, ${n.oppose} en contra. Quién toma posturas parecidas, qué cambió, qué no se cubre`,
  and: "y",
  more: (n) => `${whole(n)} más`,
  moreInWords: "Más en palabras",
  what: (term) => `${term}: cómo se calcula`,
  terms: {
    shown: "Se muestra",
    contested: "Lo más disputado",
    clusters: "Bloques por posturas declaradas",
    between: "Entre bloques",
    changes: "Cambios de postura",
    gaps: "No cubierto",
    eachCluster: "Bloque por bloque",
    noCluster: "En ningún bloque",
    everyChange: "Cada cambio de postura",
    otherGaps: "Tampoco cubierto",
  },
  shown: (n) =>
    `${count(n.statements, "declaración", "declaraciones")} de ${actors(n.actors)} sobre ${positions(n.positions)}, de ${count(n.sources, "fuente", "fuentes")}.`,
  dates: ({ first, last }) => (first === last ? `Fecha: ${first}.` : `Fechas: ${first} a ${last}.`),
  partial:
    "Todo lo que sigue trata solo de las declaraciones mostradas, no de las que ocultan los filtros.",
  contested:
    "Según las posturas actuales encontradas, {position} es la posición más disputada: {counts}.",
  contestedEqual:
    "Según las posturas actuales encontradas, {position} es la posición más disputada: {counts}; igual de disputadas: {positions}.",
  contestedCounts: (counts) => sides(counts),
  contestedNone:
    "Según las posturas actuales encontradas, ninguna posición tiene un actor a favor y otro en contra.",
  clusters: (n) =>
    n.clusters === 1
      ? `Según las declaraciones encontradas, ${whole(n.actors)} de ${actors(n.of)} forman un bloque de posturas parecidas, no de acción conjunta:`
      : `Según las declaraciones encontradas, ${whole(n.actors)} de ${actors(n.of)} se reparten en ${whole(n.clusters)} bloques de posturas parecidas, no de acción conjunta:`,
  modularity: (value) => `Modularidad: ${value} (0 es el azar, 1 el máximo).`,
  clustersNone: (minimum) =>
    `No hay bloques: ningún par de actores coincide en más del 50 % en ${minimum} o más posiciones.`,
  cluster: (letter) => `Bloque ${letter}`,
  clusterNamed: (letter) => `bloque ${letter}`,
  clusterActors: "{cluster}: {actors}.",
  supports: "En su mayoría a favor de {positions}.",
  opposes: "En su mayoría en contra de {positions}.",
  sideCount: ({ same, of }) => `(${whole(same)}\u00a0de\u00a0${whole(of)})`,
  noSides: "Ninguna posición en la que la mayoría tome el mismo lado.",
  divided: "Dos o más bloques toman en su mayoría lados opuestos en {positions}.",
  bridges: (n) =>
    n === 1
      ? "Un actor coincide en más del 50 % con miembros de dos o más bloques: {bridges}."
      : `${whole(n)} actores coinciden en más del 50 % con miembros de dos o más bloques: {bridges}.`,
  bridge: "{actor} (con {clusters})",
  bridgesNone: "Ningún actor coincide en más del 50 % con miembros de dos bloques.",
  untied: (n) =>
    n === 1
      ? "Un actor se puede comparar con otros, pero no coincide con nadie en más del 50 %: {actors}."
      : `${whole(n)} actores se pueden comparar con otros, pero no coinciden con nadie en más del 50 %: {actors}.`,
  changes: (n) =>
    `La postura propia de un actor sobre una posición cambia en ${cases(n)}: {changes}.`,
  change: "{actor} sobre {position}",
  everyChange: "{changes}.",
  changesNone: "No se encontró ninguno.",
  emptyNone: "Cada actor mostrado tiene una declaración sobre cada posición mostrada.",
  empty: (n) =>
    `No se encontró declaración para ${n.empty} de ${whole(n.cells)} pares de un actor y una posición (${n.percent} %), lo que no significa que no se hiciera ninguna.`,
  heardOnce: (n) =>
    `${whole(n.once)} de ${actors(n.actors)} ${n.once === 1 ? "tiene" : "tienen"} una sola declaración.`,
  isolated: (n) =>
    `${actors(n.isolated)} ${n.isolated === 1 ? "comparte" : "comparten"} menos de ${positions(n.minimum)} con cualquier otro y no ${n.isolated === 1 ? "entra" : "entran"} en ningún bloque.`,
  oneSided: "Solo se encontraron declaraciones de un lado sobre {positions}.",
  singleSource: (n) =>
    `${whole(n.single)} de ${count(n.filled, "vínculo", "vínculos")} entre un actor y una posición ${n.single === 1 ? "se apoya" : "se apoyan"} en una sola fuente.`,
  reportedOnly: (n) =>
    `${count(n, "vínculo se apoya", "vínculos se apoyan")} solo en lo que refieren otros.`,
  languageAll: (language) => `Todas las declaraciones vienen de fuentes en ${language}.`,
  language: ({ language, percent }) =>
    `El ${percent} % de las declaraciones viene de fuentes en ${language}.`,
  scarce: (things) => `Casi ausentes (menos del 5 % de las declaraciones): ${things}.`,
  fromCountries: (countries) => `actores de ${countries}`,
  kinds: {
    person: "personas",
    organization: "organizaciones",
    group: "grupos",
    institution: "instituciones",
  },
};
