import type { reduceMessages as english } from "#components/messages/reduce.ts";
import type { Translation } from "#components/messages/translation.ts";

const format = new Intl.NumberFormat("es");
const count = (n: number, one: string, many: string) =>
  `${format.format(n)} ${n === 1 ? one : many}`;

type Share = { drawn: number; of: number };

const share = ({ drawn, of }: Share) => `${format.format(drawn)} de ${format.format(of)}`;
const rest = (ties: Share) => `${share(ties)} líneas. El resto está en la lista.`;

export const reduceMessages: Translation<typeof english> = {
  label: "Dibujar",
  by: {
    active: "los actores más activos",
    divided: "las posiciones que más dividen",
    affiliation: "actores unidos por organización",
    camp: "actores unidos por grupo",
    none: "el grafo completo",
  },
  active: ({ actors, positions, ties }) =>
    `Se muestran los ${format.format(actors.drawn)} más activos de ${count(actors.of, "actor", "actores")}, en las ${format.format(positions.drawn)} posiciones de las que más hablan, de ${format.format(positions.of)}: ${rest(ties)}`,
  divided: ({ actors, positions, ties }) =>
    `Se muestran las ${format.format(positions.drawn)} posiciones con más actores en ambos lados, de ${format.format(positions.of)}, y los ${format.format(actors.drawn)} de ${count(actors.of, "actor", "actores")} que más hablan de ellas: ${rest(ties)}`,
  merged: (n) =>
    `${count(n.nodes, "nodo unido representa", "nodos unidos representan")} a ${count(n.inside, "actor", "actores")}. Se muestran ${share(n.actors)} actores, en las ${format.format(n.positions.drawn)} posiciones de las que más hablan, de ${format.format(n.positions.of)}: ${rest(n.ties)} Una línea unida toma el lado que toman dos tercios de las líneas de sus actores; si no lo hay, es mixta.`,
  all: ({ actors, positions, ties }) =>
    `Se muestra todo: ${count(actors.of, "actor", "actores")}, ${count(positions.of, "posición", "posiciones")}, ${count(ties.of, "línea", "líneas")}. Los nombres aparecen al acercarse.`,
  moreActors: (n) => `${format.format(n)} actores más`,
  morePositions: (n) => `${format.format(n)} posiciones más`,
  close: (name) => `Volver a unir ${name}`,
  grouping: "Buscando los grupos… Hasta entonces se dibujan los actores más activos.",
  cluster: (number) => `Grupo ${number}`,
  organization: (name) => `${name} y sus miembros`,
  groupKind: "Actores unidos",
  rest: (name) => `Otros de ${name}`,
  members: (n) => `${count(n, "actor", "actores")}`,
  drawMembers: "Dibujar sus miembros",
  groupAbout: (n) =>
    `${count(n.members, "actor", "actores")} con ${count(n.statements, "declaración que coincide", "declaraciones que coinciden")} con los filtros.`,
  groupMembers: "Actores, primero los más activos",
  groupPositions: "Posiciones",
  groupStatements: (n) => `Declaraciones: ${format.format(n)}`,
  groupWaits: "Buscando los grupos…",
  more: (n) => `Mostrar ${format.format(n)} más`,
};
