import type { tableMessages as english } from "#components/messages/table.ts";
import type { Translation } from "#components/messages/translation.ts";

export const tableMessages: Translation<typeof english> = {
  caption: ({ shown, total }) =>
    shown === total
      ? total === 1
        ? "1 declaración"
        : `Las ${total} declaraciones`
      : `${shown} de ${total} declaraciones`,
  actorsCaption: ({ shown, total }) =>
    shown === total
      ? total === 1
        ? "1 actor"
        : `Los ${total} actores`
      : `${shown} de ${total} actores`,
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
  page: ({ first, last, of }) => `Filas ${first} a ${last} de ${of}`,
  pageTo: { first: "Primeras", before: "Anteriores", next: "Siguientes", last: "Últimas" },
  noCountry: "sin país indicado",
  statementUnit: (count) => (count === 1 ? "declaración" : "declaraciones"),
  span: ({ first, last }) => (first === last ? first : `${first} a ${last}`),
};
