import type { reduceMessages as english } from "#components/messages/reduce.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

type Share = { drawn: number; of: number };

const share = ({ drawn, of }: Share) => `${whole(drawn)} de ${whole(of)}`;
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
    `Se muestran los ${whole(actors.drawn)} más activos de ${count(actors.of, "actor", "actores")}, en las ${whole(positions.drawn)} posiciones de las que más hablan, de ${whole(positions.of)}: ${rest(ties)}`,
  divided: ({ actors, positions, ties }) =>
    `Se muestran las ${whole(positions.drawn)} posiciones con más actores en ambos lados, de ${whole(positions.of)}, y los ${whole(actors.drawn)} de ${count(actors.of, "actor", "actores")} que más hablan de ellas: ${rest(ties)}`,
  merged: (n) =>
    `${count(n.nodes, "nodo unido representa", "nodos unidos representan")} a ${count(n.inside, "actor", "actores")}. Se muestran ${share(n.actors)} actores, en las ${whole(n.positions.drawn)} posiciones de las que más hablan, de ${whole(n.positions.of)}: ${rest(n.ties)} Una línea unida toma el lado que toman dos tercios de las líneas de sus actores; si no lo hay, es mixta.`,
  all: ({ actors, positions, ties }) =>
    `Se muestra todo: ${count(actors.of, "actor", "actores")}, ${count(positions.of, "posición", "posiciones")}, ${count(ties.of, "línea", "líneas")}. Los nombres aparecen al acercarse.`,
  moreActors: (n) => `${whole(n)} actores más`,
  morePositions: (n) => `${whole(n)} posiciones más`,
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
  groupStatements: (n) => `Declaraciones: ${whole(n)}`,
  groupWaits: "Buscando los grupos…",
  more: (n) => `Mostrar ${whole(n)} más`,
};
