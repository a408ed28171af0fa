import type { matrixMessages as english } from "#components/messages/matrix.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

export const matrixMessages: Translation<typeof english> = {
  about:
    "Cada celda muestra la postura actual de un actor sobre una posición, leída en la última de las declaraciones que dejan pasar los filtros; ↻ señala dónde antes era otra. No muestra cuánto pesa un actor ni quiénes actúan juntos, y una celda vacía no es una celda neutral.",
  summary: (n) =>
    n.clusters === 1
      ? `En lo que se muestra, ${whole(n.actors)} de ${count(n.of, "actor", "actores")} forman un {clusters}`
      : `En lo que se muestra, ${whole(n.actors)} de ${count(n.of, "actor", "actores")} se reparten en ${whole(n.clusters)} {clusters}`,
  summaryAsk: "Buscar los grupos en lo que se muestra; esto tarda un momento",
  summaryNoClusters: "En lo que se muestra no hay {clusters}",
  cluster: (n) => (n === 1 ? "bloque por posturas declaradas" : "bloques por posturas declaradas"),
  contested: "; la posición {contested} es {position}: {counts}.",
  contestedCounts: (n) =>
    `${whole(n.support)} a favor, ${whole(n.oppose)} en contra, ${whole(n.mixed)} con postura mixta`,
  contestedNone: "; ninguna posición tiene un actor a favor y otro en contra.",
  mostContested: "más disputada",
  order: "Orden de las filas",
  orders: {
    sides: "Para que se vean los bloques",
    name: "Por nombre",
    kind: "Por tipo; columnas por tema",
    affiliation: "Por afiliación",
  },
  likeGroup: "Por acuerdo con un actor",
  like: (name) => `Por acuerdo con ${name}`,
  orderWhat: "Cómo se calcula el orden",
  legend: "Qué significan las celdas",
  legendReported: "Con guiones: solo referido por otros",
  legendChanged: "El actor cambió de postura",
  legendNumber: "Número de declaraciones, si hay más de una",
  legendNone: "No se encontró ninguna declaración",
  legendHidden: "Oculta por los filtros",
  changedMark: "↻",
  hiddenMark: "…",
  caption: (n) =>
    `${count(n.actors, "actor", "actores")} × ${count(n.positions, "posición", "posiciones")}, ${count(n.cells, "celda", "celdas")} con declaraciones`,
  keys: "Las flechas llevan a la siguiente celda con datos o nombre; Inicio y Fin, a los extremos de la fila o, con Ctrl, de la tabla; Re Pág y Av Pág, a una pantalla de distancia.",
  actor: "Actores",
  cell: ({ actor, position, stance, statements }) =>
    `${actor} × ${position}: ${stance}, ${count(statements, "declaración", "declaraciones")}`,
  cellReported: "solo referido por otros",
  cellChanged: "cambió de postura",
  cellFaded: "no coincide con los filtros",
  cellHidden: (n) => `${count(n, "declaración oculta", "declaraciones ocultas")} por los filtros`,
  sides: { left: "Un lado", below: "En ningún lado", right: "El otro lado" },
  groupNone: "Sin afiliación indicada",
  likeChosen: "Comparados con",
  likeComparable: "Primero los de mayor acuerdo",
  likeFew: (least) => `Menos de ${least} posiciones en común: sin número`,
  groupCount: (n) => `(${whole(n)})`,
  likeness: ({ percent, shared }) => `${percent} % en ${shared} posiciones en común`,
};
