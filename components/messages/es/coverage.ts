import type { coverageMessages as english } from "#components/messages/coverage.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const statements = (n: number) => count(n, "declaración", "declaraciones");
const actors = (n: number) => count(n, "actor", "actores");
const positions = (n: number) => count(n, "posición", "posiciones");

export const coverageMessages: Translation<typeof english> = {
  about: (n) =>
    `Hasta dónde llegan ${statements(n.statements)} de ${actors(n.actors)} sobre ${positions(n.positions)} en ${count(n.sources, "fuente", "fuentes")}, en qué se apoyan y cuánto coinciden los codificadores. Lo que se dijo y nunca se encontró no está en ninguno de estos números, y un número bajo no juzga a un actor ni a una fuente.`,
  filtered: ({ shown, total }) =>
    `Todos los números son de lo que se muestra: ${whole(shown)} de ${statements(total)}.`,
  nothing: "Los filtros no dejan pasar ninguna declaración, así que no hay nada que contar.",
  how: "¿Cómo se calcula?",
  howOf: (title) => `¿Cómo se calcula? ${title}`,
  open: ({ n, name, value }) =>
    value === undefined ? `${statements(n)}: ${name}` : `${value}, ${statements(n)}: ${name}`,
  statements,
  share: ({ n, percent }) => `${whole(n)} (${percent})`,
  firstOf: ({ n, of }) => `Se muestran ${whole(n)} de ${whole(of)}.`,
  columnNumber: "Declaraciones",
  percent: (n) => `${whole(n)}\u00a0%`,
  percentUnder: "<\u00a01\u00a0%",
  percentOver: ">\u00a099\u00a0%",
  showAll: (n) => `Mostrar las ${whole(n)} filas`,
  gaps: "Pares sin declaración",
  gapsText: (n) =>
    `${actors(n.actors)} × ${positions(n.positions)} forman ${count(n.cells, "par", "pares")}. Para ${n.empty} de ellos (${n.percent}) no se encontró ninguna declaración. Eso no es silencio ni es neutralidad.`,
  gapsNone: "Cada actor que se muestra tiene una declaración sobre cada posición que se muestra.",
  thinActors: "Actores con menos posiciones",
  thinPositions: "Posiciones con menos actores",
  columnActor: "Actor",
  columnPosition: "Posición",
  columnPositions: "Posiciones",
  columnActors: "Actores",
  ofAll: ({ n, of }) => `${whole(n)} de ${whole(of)}`,
  origins: "De dónde vienen las declaraciones",
  sources: "Por fuente",
  columnSource: "Fuente",
  languages: "Por idioma de la fuente",
  columnLanguage: "Idioma",
  quotes: "Por idioma de las palabras exactas",
  quotesText: ({ n, of }) =>
    n === 0
      ? "Ninguna declaración mostrada tiene palabras exactas."
      : `${whole(n)} de ${statements(of)} ${n === 1 ? "tiene" : "tienen"} palabras exactas.`,
  kinds: "Por tipo de actor",
  columnKind: "Tipo",
  clusters: "Por bloque de posturas declaradas",
  clustersHow: "Qué son estos bloques",
  columnCluster: "Bloque",
  cluster: ({ letter, actors: n }) => `Bloque ${letter} (${actors(n)})`,
  noCluster: (n) => `En ningún bloque (${actors(n)})`,
  stances: "Declaraciones a favor y en contra",
  stancesText:
    "Cada declaración cuenta, así que quien habló a menudo cuenta a menudo. En contra está a la izquierda, a favor a la derecha; las mixtas y las que solo describen están aparte.",
  stanceOn: ({ stance, position }) => `${stance}, “${position}”`,
  thin: "Apoyados en una sola fuente",
  thinText: (n) =>
    `${whole(n.single)} de ${count(n.filled, "par", "pares")} de actor y posición con declaraciones se ${n.single === 1 ? "apoya" : "apoyan"} en una sola fuente; ${whole(n.once)} de ellos ${n.once === 1 ? "tiene" : "tienen"} una sola declaración.`,
  thinPositionsTitle: "Posiciones en una sola fuente",
  thinPositionsNone: "Cada posición que se muestra tiene declaraciones de dos fuentes o más.",
  thinPairs: "Pares en una sola fuente",
  thinPairsNone: "Cada par con declaraciones tiene dos fuentes o más.",
  pair: "{actor} sobre {position}",
  from: "en {publisher}: {source}",
  reported: "Conocidos solo por lo que otros refieren",
  reportedNone: "Cada par con declaraciones tiene palabras o un acto del propio actor.",
  reportedText: ({ n, of }) =>
    `${whole(n)} de ${count(of, "par", "pares")} con declaraciones se ${n === 1 ? "apoya" : "apoyan"} solo en lo que otros refieren.`,
  coders: "Acuerdo de los codificadores",
  codersText: (n) =>
    n.once === 0
      ? `Dos codificadores o más codificaron ${statements(n.twice)}.`
      : `Dos codificadores o más codificaron ${statements(n.twice)}; uno solo, ${whole(n.once)}.`,
  codedOnce: "codificadas por uno solo",
  codersOne:
    "Cada declaración que se muestra la codificó una sola persona o programa, así que no hay acuerdo que medir.",
  columnMeasure: "Medida",
  columnValue: "Valor",
  columnFrom: "Calculado con",
  same: (one, other) => `Misma postura: ${one} y ${other}`,
  sameFrom: ({ same, both }) => `${whole(same)} de ${statements(both)}`,
  sameNone: "No codificaron ninguna declaración en común.",
  undefinedValue: "No definido",
  nominal: "Alfa de Krippendorff, nominal",
  ordinal: "Alfa de Krippendorff, ordinal",
  alphaFrom: ({ codes, units }) => `${count(codes, "código", "códigos")} en ${statements(units)}`,
  why: {
    "nothing-twice":
      "Dos codificadores no codificaron ninguna misma declaración: no hay nada que comparar.",
    "all-the-same":
      "Todos los códigos tienen el mismo valor: no hay nada que corregir por el azar.",
  },
  alphaText:
    "1 es acuerdo completo; 0, lo que daría el azar. El ordinal cuenta el paso de a favor a en contra como mayor que el de a favor a mixta.",
  disagreements: "Dónde difieren los codificadores",
  disagreementsText: (n) => `Difieren en ${statements(n)}.`,
  disagreementsNone: "En cada declaración codificada dos veces coinciden.",
  adopted: "Adoptada",
  adoptedFrom: (names) => `como la codificó ${names}`,
  adoptedThird: "una tercera, acordada después",
  rationale: "Por qué",
};
