import type { panelMessages as english } from "#components/messages/panel.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

export const panelMessages: Translation<typeof english> = {
  affiliations: "Pertenece a",
  members: "Miembros",
  description: "Sobre el actor",
  positions: "Postura sobre cada posición",
  statements: (count) => (count === 1 ? "1 declaración" : `${whole(count)} declaraciones`),
  outside: (count) => `${whole(count)} más fuera del filtro`,
  outsideOnly: (count) =>
    count === 1
      ? "El filtro oculta su única declaración"
      : `El filtro oculta sus ${whole(count)} declaraciones`,
  noStatements: "No se encontró ninguna declaración.",
  reported: "referido por otros",
  steady: ({ same, n }) =>
    `${whole(same)} de ${whole(n)} declaraciones con postura ${same === 1 ? "toma" : "toman"} esta`,
  changed: "Cambió de postura",
  changeTo: "luego",
  relations: "Vínculos que no son declaraciones",
  agreesMost: "Coincide más con",
  disagreesMost: "Discrepa más con",
  agreement: (percent, shared) =>
    `${percent} % de acuerdo en ${shared} ${shared === 1 ? "posición compartida" : "posiciones compartidas"}`,
  agreementWhat: "Cómo se calcula el acuerdo",
  agreementNone: (minimum) => `Nadie comparte ${minimum} o más posiciones con este actor.`,
  showPair: "Comparar todas sus declaraciones",
  showShared: "Mostrar las posiciones compartidas",
  showSharedWith: (name) => `Mostrar las posiciones compartidas con ${name}`,
  sharedPosition: "Posición",
  role: "Cargo",
  aliases: "También escrito",
  on: "sobre",
  moreActors: (count) => (count === 1 ? "1 actor más" : `${whole(count)} actores más`),
  and: "y",
  codedCount: (count) =>
    count === 1
      ? "1 declaración codificada de esta fuente"
      : `${whole(count)} declaraciones codificadas de esta fuente`,
  tieOf: (actor) => `Todas las declaraciones de ${actor} sobre esta posición`,
  ownPage: "Página para imprimir o compartir",
  supportMeans: "Apoyarla significa",
  opposeMeans: "Oponerse significa",
  theme: "Tema",
  whoStands: "Quién está dónde",
  nobody: "No se encontró ningún actor.",
  silent: (count, heard) =>
    `Sin declaración encontrada sobre esto: ${whole(count)} de ${whole(heard)} ${heard === 1 ? "actor" : "actores"}`,
  unheard: (count) =>
    count === 1
      ? "No se cuenta: 1 actor de quien no se encontró ninguna declaración en este debate."
      : `No se cuentan: ${whole(count)} actores de quienes no se encontró ninguna declaración en este debate.`,
  contestedness: "Qué tan disputada",
  contestednessValue: (value) =>
    `${value} en una escala de 0 (un solo lado) a 1 (dividida por igual)`,
  contestednessNone: "Nadie toma partido.",
  contestednessWhat: "Cómo se calcula esto",
  counts: ({ support, oppose, mixed }) =>
    `${support} ${support === 1 ? "apoya" : "apoyan"}, ${oppose} se ${oppose === 1 ? "opone" : "oponen"}, ${mixed} ${mixed === 1 ? "mixta" : "mixtas"}`,
  currentStance: "Postura actual",
  allStatements:
    "Las posturas se leen de todas las declaraciones del debate; los filtros no las cambian.",
  currentWhat: "Cómo se lee la postura actual",
  coded: "Codificado de esta fuente",
  authors: "Por",
  published: "Publicado",
  language: "Idioma",
  kind: "Tipo",
  note: "Nota",
  origin: "Origen",
  original: "La página del propio editor",
  country: "País",
};
