import type { reduceMessages as english } from "#components/messages/reduce.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

type Share = { drawn: number; of: number };

type Shares = { actors: Share; untied: number };
type Size = { actors: number; positions: number; ties: number };

const share = ({ drawn, of }: Share) => `${whole(drawn)} de ${whole(of)}`;
const rest = (ties: Share) => `${share(ties)} líneas. El resto está en la lista.`;
const chosen = ({ actors, untied }: Shares) =>
  untied === 0
    ? `los ${whole(actors.drawn)}`
    : `${whole(actors.drawn)} de los ${whole(actors.drawn + untied)}`;
const leftOut = (untied: number) =>
  untied === 0
    ? ""
    : ` ${untied === 1 ? "Queda fuera 1 más" : `Quedan fuera ${whole(untied)} más`}: ninguna línea lleva a estas posiciones.`;
const size = (n: Size) =>
  `${count(n.actors, "actor", "actores")}, ${count(n.positions, "posición", "posiciones")}, ${count(n.ties, "línea", "líneas")}`;

export const reduceMessages: Translation<typeof english> = {
  label: "Dibujar",
  by: {
    active: "los actores más activos",
    divided: "la columna vertebral: las posiciones que más dividen",
    affiliation: "actores unidos por organización",
    camp: "actores unidos por bloque",
    none: "el grafo completo",
  },
  active: (n) =>
    `Se muestran ${chosen(n)} más activos de ${count(n.actors.of, "actor", "actores")}, en las ${whole(n.positions.drawn)} posiciones de las que más hablan, de ${whole(n.positions.of)}: ${rest(n.ties)}${leftOut(n.untied)}`,
  divided: (n) =>
    `Se muestran las ${whole(n.positions.drawn)} posiciones con más actores en ambos lados, de ${whole(n.positions.of)}, y los ${whole(n.actors.drawn)} de ${count(n.actors.of, "actor", "actores")} que más hablan de ellas: ${rest(n.ties)}${leftOut(n.untied)}`,
  merged: (n) =>
    `${count(n.nodes, "nodo unido representa", "nodos unidos representan")} a ${count(n.inside, "actor", "actores")}. Se muestran ${share(n.actors)} actores, en las ${whole(n.positions.drawn)} posiciones de las que más hablan, de ${whole(n.positions.of)}: ${rest(n.ties)} Una línea unida toma el lado que toman dos tercios de las líneas de sus actores; si no lo hay, es mixta.${leftOut(n.untied)}`,
  all: (n) =>
    `Se muestra todo: ${size(n)}. Los nombres aparecen al acercarse; cuantas más líneas hay a la vista, más tenues son.`,
  placing: ({ asked, drawn }) =>
    `Se calculan los lugares de ${count(asked.actors, "actor", "actores")} y ${count(asked.positions, "posición", "posiciones")}. ${drawn === undefined ? "Todavía no hay nada dibujado." : `Hasta entonces el mapa queda como estaba: ${size(drawn)}.`}`,
  moreActors: (n) => `${whole(n)} actores más`,
  morePositions: (n) => `${whole(n)} posiciones más`,
  close: (name) => `Volver a unir ${name}`,
  grouping: "Buscando los bloques… Hasta entonces se dibujan los actores más activos.",
  cluster: (letter) => `Bloque ${letter}`,
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
  groupWaits: "Buscando los bloques…",
  more: (n) => `Mostrar ${whole(n)} más`,
};
