import type { pagesMessages as english } from "#components/messages/pages.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

export const pagesMessages: Translation<typeof english> = {
  trail: "Dónde está",
  statements: "Declaraciones",
  actors: "Actores",
  sources: "Fuentes",
  positions: "Posiciones",
  position: "Posición",
  source: "Fuente",
  statement: "Declaración",
  key: "Qué significan las marcas",
  keyReported: "raya discontinua: referido por otros, no dicho por el actor",
  about: "Sobre esta página",
  partOf: "Parte de",
  updated: (date) => `Actualizado el ${date}.`,
  licence: "Nuestras codificaciones son de uso libre bajo",
  cite: "Para citar:",
  csv: "Declaraciones como tabla (CSV)",
  json: "Todos los datos (JSON)",
  cautions: "Cautelas y cómo se codificó",
  statementsLead: (count) =>
    `Las ${whole(count)} declaraciones, de la más antigua a la más reciente, cada una con su fuente. Abra una declaración para ver las palabras, el lugar en la fuente y cómo se codificó.`,
  actorsLead: (count) =>
    `Todos los actores por nombre, ${whole(count)} en total. El orden no dice nada sobre peso o rango.`,
  positionsLead: (count) =>
    `Las ${whole(count)} posiciones por tema y nombre, con quién apoya y quién se opone a cada una. Un nombre abre lo que dijo ese actor.`,
  byActor:
    "Por actor, en el orden de arriba. Las declaraciones de cada actor están juntas, de la más antigua a la más reciente.",
  silentActors: "Nombrados, pero sin declaración encontrada",
  silentActorsText:
    "Estos actores aparecen en una fuente o están vinculados a otros. Ninguna declaración suya está en este conjunto; bien pueden haber hablado en otro lugar.",
  sourcesLead: (count) =>
    `Las ${whole(count)} fuentes, por editor y fecha, con lo que se codificó de cada una.`,
  statementTitle: ({ actor, position }) => `${actor} sobre “${position}”`,
  actorSummary: ({ actor, role, statements, debate }) =>
    `${actor}, ${role}: ${statements} con fuentes en “${debate}”.`,
  positionSummary: ({ proposition, support, oppose }) =>
    `${proposition}: ${support} ${support === 1 ? "actor la apoya" : "actores la apoyan"} y ${oppose} se ${oppose === 1 ? "opone" : "oponen"}, cada uno con declaraciones y sus fuentes.`,
  sourceSummary: ({ publisher, statements }) =>
    `${publisher}: ${statements} de esta fuente, con el lugar de cada una en ella.`,
  undated: "Fecha desconocida",
  coded: (count) => (count === 1 ? "1 declaración" : `${whole(count)} declaraciones`),
  openMap: "Mostrar en el mapa",
};
