import type { alignmentMessages as english } from "#components/messages/alignment.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const actors = (n: number) => count(n, "actor", "actores");
const positions = (n: number) => count(n, "posición", "posiciones");

const atLeast = (percent: number) => (percent === 50 ? "más del 50 %" : `${percent} % o más`);
const atMost = (percent: number) =>
  percent === 50 ? "menos del 50 %" : `${100 - percent} % o menos`;

export const alignmentMessages: Translation<typeof english> = {
  compared: (n) =>
    `De ${actors(n.shown)} a la vista, ${whole(n.takers)} ${n.takers === 1 ? "toma" : "toman"} una postura, y ${whole(n.compared)} de ellos ${n.compared === 1 ? "comparte" : "comparten"} ${positions(n.shared)} o más con alguien.`,
  pairs: (n) =>
    `De ${n.pairs === 1 ? "la única pareja que así se puede" : `las ${whole(n.pairs)} parejas que así se pueden`} comparar, ${whole(n.agree)} ${n.agree === 1 ? "coincide" : "coinciden"} ({agreement} ${atLeast(n.percent)}), ${whole(n.disagree)} ${n.disagree === 1 ? "discrepa" : "discrepan"} (${atMost(n.percent)}) y ${whole(n.between)} ${n.between === 1 ? "queda" : "quedan"} en medio.`,
  agreement: "acuerdo",
  clusters: (n) =>
    n.clusters === 1
      ? `${actors(n.actors)} forman un solo {clusters}, ${n.letters}.`
      : `${actors(n.actors)} forman ${whole(n.clusters)} {clusters}, ${n.letters}.`,
  clustersNone: "Nadie coincide tanto con nadie, así que no hay {clusters}.",
  clustersWord: (n) =>
    n === 1 ? "bloque por posturas declaradas" : "bloques por posturas declaradas",
  modularity: (value) => `Su {modularity} es ${value}: 0 es lo que daría el azar y 1 es el máximo.`,
  modularityWord: "modularidad",
  inside: (n) =>
    n.disagree === 0
      ? `${whole(n.agreeInside)} de ${count(n.agree, "acuerdo", "acuerdos")} ${n.agreeInside === 1 ? "se da" : "se dan"} entre dos miembros de un mismo bloque.`
      : `${whole(n.agreeInside)} de ${count(n.agree, "acuerdo", "acuerdos")} y ${whole(n.disagreeInside)} de ${count(n.disagree, "desacuerdo", "desacuerdos")} se dan entre dos miembros de un mismo bloque.`,
  isNot: (isolated) =>
    isolated === 0
      ? "Esto muestra posturas iguales y distintas en las declaraciones halladas. No muestra quién conoce a quién, quién trabaja con quién ni cuánto pesa cada uno."
      : `Esto muestra posturas iguales y distintas en las declaraciones halladas. No muestra quién conoce a quién, quién trabaja con quién ni cuánto pesa cada uno, y nada puede decir de ${actors(isolated)} con muy pocas posiciones en común.`,
  how: "Cómo se calcula",
  thresholdLabel: "Dibujar acuerdo de",
  thresholdValue: atLeast,
  sharedLabel: "Posiciones en común, al menos",
  sharedValue: (n) => `${n}`,
  drawnOf: (n) =>
    `El dibujo muestra los ${whole(n.drawn)} de ${whole(n.all)} actores con los lazos más fuertes. Estreche los filtros para ver a otros.`,
  linesOf: (n) =>
    `El dibujo muestra las ${whole(n.drawn)} líneas más fuertes de las ${whole(n.all)} entre ellos.`,
  pictureHint: "Todo esto está también en los bloques en palabras y en la tabla de más abajo.",
  legend: "Qué muestra el dibujo",
  legendAgree: (percent) => `Línea continua azul: acuerdo de ${atLeast(percent)}`,
  legendDisagree: (percent) => `Línea de guiones naranja: acuerdo de ${atMost(percent)}`,
  legendWidth: "Más gruesa: más posiciones en común",
  legendLetter: "Letra y campo sombreado: un bloque; el orden y el lugar no indican rango",
  legendOut:
    "Anillo pequeño: un actor con muy pocas posiciones en común con estos ajustes y fechas",
  pairTitle: (pair) =>
    `${pair.one} y ${pair.other}: ${pair.kind}, ${pair.value} en ${pair.shared} ${pair.shared === 1 ? "posición" : "posiciones"} en común`,
  kinds: { agree: "coinciden", disagree: "discrepan", between: "en medio" },
  glyphs: { agree: "=", disagree: "≠", between: "~" },
  inWords: "Los bloques en palabras",
  cluster: (letter) => `Bloque ${letter}`,
  wholeCluster: (letter) => `Todo el bloque ${letter}`,
  everybody: (n) => `Los ${whole(n)} nombres`,
  members: (n) => `${actors(n)}:`,
  supports: "En su mayoría a favor de {positions}.",
  opposes: "En su mayoría en contra de {positions}.",
  sideCount: ({ same, of }) => `(${whole(same)}\u00a0de\u00a0${whole(of)})`,
  noSides: "No hay posición en la que la mayoría tome un mismo lado.",
  divided: "Lo separan de {clusters}: {positions}.",
  dividedSide: {
    support: "{position} (en su mayoría a favor)",
    oppose: "{position} (en su mayoría en contra)",
  },
  dividedNone: "En ninguna posición toma otro bloque, en su mayoría, el lado contrario.",
  bridges: "Coinciden también con miembros de otros bloques: {bridges}.",
  bridgesNone: "Ningún miembro coincide, en conjunto, con miembros de otro bloque.",
  bridge: "{actor} (con {clusters})",
  letters: (letters) => letters.join(", "),
  lettersFrom: (first, last) => `de ${first} a ${last}`,
  none: "En ningún bloque",
  untied: (n) =>
    n === 1
      ? "Un actor se puede comparar, pero no coincide tanto con nadie: {actors}."
      : `${whole(n)} actores se pueden comparar, pero no coinciden tanto con nadie: {actors}.`,
  isolatedAlone: (n) =>
    n === 1
      ? "Un actor toma una postura, pero no comparte ninguna posición con nadie: {actors}."
      : `${whole(n)} actores toman una postura, pero no comparten ninguna posición con nadie: {actors}.`,
  isolatedFew: (n) =>
    n.actors === 1
      ? `Un actor comparte menos de ${positions(n.shared)} con cada uno de los demás, así que no hay número: {actors}.`
      : `${whole(n.actors)} actores comparten menos de ${positions(n.shared)} con cada uno de los demás, así que no hay número: {actors}.`,
  gaps: {
    "no-stance":
      "Nadie de lo que se muestra toma una postura: las declaraciones solo describen. El acuerdo necesita posturas a favor, en contra o mixtas; quite filtros para ver más declaraciones.",
    "one-actor":
      "Solo un actor de lo que se muestra toma una postura, así que no hay con quién coincidir. Quite filtros para ver más actores.",
    "none-shared":
      "No hay dos actores de lo que se muestra con una postura sobre la misma posición, así que nada se puede comparar. Quite filtros para ver más declaraciones.",
    "one-position":
      "Todas las posturas a la vista son sobre una sola posición, así que nadie puede compartir más de una. Ponga en 1 el mínimo de posiciones en común o quite filtros.",
  },
  gapUnder: (n) =>
    `No hay dos actores de lo que se muestra que compartan ${positions(n.shared)}; lo más que comparten dos es ${n.most}. Ponga en ${n.most} el mínimo de posiciones en común o quite filtros.`,
  setShared: (n) => `Ponerlo en ${n}`,
  table: "Actores × actores",
  tableCaption: (n) =>
    `Acuerdo entre ${actors(n)}, de 0 (opuestos en cada posición en común) a 1 (iguales en todas)`,
  tableKeys:
    "Las flechas llevan a la siguiente celda con datos o nombre; Inicio y Fin, a los extremos de la fila o, con Ctrl, de la tabla; Re Pág y Av Pág, a una pantalla de distancia.",
  actor: "Actor",
  cellNone: "ninguna posición en común",
  cellSelf: "el mismo actor",
  pairFew: (pair) =>
    `${pair.one} y ${pair.other}: ${pair.shared} ${pair.shared === 1 ? "posición" : "posiciones"} en común, muy pocas para un número`,
  legendTable: "Qué significan las celdas",
  legendNumber: "Acuerdo; debajo, cuántas posiciones en común",
  legendFew: "Muy pocas posiciones en común para un número: cuántas son",
  legendNone: "Ninguna posición en común",
  showAll: (n) => `Mostrar ${count(n, "actor más", "actores más")}`,
  tableLeft: (n) =>
    `La tabla muestra los ${whole(n.shown)} actores que se pueden comparar con más otros; quedan fuera ${whole(n.left)}. Estreche los filtros para verlos.`,
};
