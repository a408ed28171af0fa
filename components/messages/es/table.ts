import type { tableMessages as english } from "#components/messages/table.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

export const tableMessages: Translation<typeof english> = {
  caption: ({ shown, total }) =>
    shown === total
      ? total === 1
        ? "1 declaración"
        : `Las ${whole(total)} declaraciones`
      : `${whole(shown)} de ${whole(total)} declaraciones`,
  actorsCaption: ({ shown, total }) =>
    shown === total
      ? total === 1
        ? "1 actor"
        : `Los ${whole(total)} actores`
      : `${whole(shown)} de ${whole(total)} actores`,
  column: {
    date: "Fecha",
    actor: "Actor",
    position: "Posición",
    stance: "Postura",
    words: "Cita o descripción",
    source: "Fuente",
  },
  arrow: { ascending: "↑", descending: "↓" },
  caution: "Cautela",
  openStatement: "abrir esta declaración",
  paraphrase: "Paráfrasis",
  described: "descripción nuestra",
  actorColumn: {
    name: "Actor",
    kind: "Tipo",
    country: "País",
    statements: "Declaraciones",
    dates: "Fechas",
  },
  pages: "Filas de la tabla",
  page: ({ first, last, of }) => `Filas ${whole(first)} a ${whole(last)} de ${whole(of)}`,
  pageTo: { first: "Primeras", before: "Anteriores", next: "Siguientes", last: "Últimas" },
  noCountry: "sin país indicado",
  statementUnit: (count) => (count === 1 ? "declaración" : "declaraciones"),
  span: ({ first, last }) => (first === last ? first : `${first} a ${last}`),
};
