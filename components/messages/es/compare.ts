import type { compareMessages as english } from "#components/messages/compare.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

export const compareMessages: Translation<typeof english> = {
  title: (names) => listed(names),
  caption: (names) => `Qué sostienen ${listed(names)}`,
  position: "Posición",
  groups: {
    agree: (n) => `De acuerdo en ${count(n, "posición", "posiciones")}`,
    disagree: (n) => `En desacuerdo en ${count(n, "posición", "posiciones")}`,
    describes: (n) => `${count(n, "posición", "posiciones")} que al menos uno solo describe`,
    missing: (silent) =>
      `Ninguna declaración hallada: ${silent.map(({ actor, n }) => `de ${actor} sobre ${count(n, "posición", "posiciones")}`).join(", ")}`,
  },
  mixedNote: "Una postura mixta está a mitad de camino: cuenta como medio desacuerdo.",
  nothing: "Ninguno tiene declaraciones en este debate.",
  statements: (n) => count(n, "declaración", "declaraciones"),
  openCell: ({ actor, position, n }) =>
    `${count(n, "declaración", "declaraciones")} de ${actor} sobre “${position}”`,
  agreementTitle: "Acuerdo",
  agreement: ({ percent, shared }) =>
    `{one} y {other}: ${percent} % de acuerdo en ${shared} posiciones compartidas`,
  agreementFew: (shared) =>
    shared === 0
      ? "{one} y {other}: ninguna posición compartida, por eso no hay número"
      : "{one} y {other}: una posición compartida, muy poco para un número",
  relations: "Vínculos que no son declaraciones",
  whoIsCompared: "Actores comparados",
  without: (name) => `Quitar a ${name}`,
  add: "Agregar un actor…",
  compareWith: "Comparar con…",
  connectWith: "¿Cómo se conecta con…?",
  pickTitle: {
    compare: "Comparar con otro actor",
    connect: "¿Conectado con qué actor?",
  },
  pickLabel: "Busque un actor por su nombre",
  connectQuestion: "¿Cómo están conectados?",
  compareThem: "Compararlos lado a lado",
  connectTitle: ({ one, other }) => `Cómo están conectados ${one} y ${other}`,
  direct: (links) => `{one} y {other} están conectados directamente: ${linkWords(links)}.`,
  steps: (n) =>
    `{one} y {other} están conectados por medio de ${count(n - 1, "actor", "actores")}, en ${whole(n)} pasos.`,
  path: ({ at, of, over }) =>
    of === 1
      ? `Por medio de ${listed(over)}`
      : `Camino ${whole(at)} de ${whole(of)}: por medio de ${listed(over)}`,
  drawn: "El mapa muestra este camino.",
  drawnPartly: "El mapa muestra este camino hasta donde sus actores están en él.",
  hidden: (names) => `Los filtros ocultan todas las declaraciones de ${listed(names)}.`,
  morePaths: (n) =>
    n === 1
      ? "Hay 1 camino más con los mismos pasos."
      : `Hay ${whole(n)} caminos más con los mismos pasos.`,
  rule: "Cada paso lleva de un actor a otro por una posición sobre la que ambos tienen una declaración, o por un vínculo con fuente. Primero van los caminos con más enlaces de este tipo.",
  sentence: {
    both: {
      support: "{one} y {other} apoyan {position}.",
      oppose: "{one} y {other} se oponen a {position}.",
      mixed: "{one} y {other} tienen una postura mixta sobre {position}.",
      neutral: "{one} y {other} solo describen {position}.",
    },
    one: {
      support: "{one} apoya {position};",
      oppose: "{one} se opone a {position};",
      mixed: "{one} tiene una postura mixta sobre {position};",
      neutral: "{one} solo describe {position};",
    },
    other: {
      support: "{other} está a favor.",
      oppose: "{other} está en contra.",
      mixed: "{other} tiene una postura mixta.",
      neutral: "{other} solo lo describe.",
    },
    relation: "{one} {kind} {other}.",
  },
  reported: (names) => `Según otros: ${listed(names)}.`,
  noPath: "No se encontró ningún camino entre {one} y {other}.",
  why: {
    silent: (names) =>
      `En este debate no se encontró ninguna declaración ni vínculo con fuente de ${listed(names)}.`,
    filtered: (steps) =>
      steps === 1
        ? "Sin filtros están conectados directamente."
        : `Sin filtros están conectados en ${steps} pasos.`,
    apart:
      "No comparten ninguna posición ni vínculo con fuente, y ninguna cadena de otros actores lleva del uno al otro.",
  },
  withoutFilters: "Mostrar el camino sin filtros",
  relationTitle: ({ one, kind, other }) => `${one} ${kind} ${other}`,
  when: "Cuándo",
  noDate: "sin fecha",
  source: "Fuente",
  notStatement: "Un vínculo con fuente. No es una declaración sobre ninguna posición.",
  showRelations: "Mostrarlos en el mapa",
  onMap: (n) => `${count(n, "vínculo", "vínculos")} en el mapa`,
  toRelationList: "Lista",
  relationsHeading: "Vínculos que no son declaraciones",
  relationsShown: ({ drawn, all }) =>
    drawn === all
      ? `Los ${whole(all)} están en el mapa.`
      : `${whole(drawn)} de ${whole(all)} están en el mapa; los demás llevan a actores que el mapa no muestra.`,
  column: { one: "De", kind: "Vínculo", other: "A", when: "Cuándo", source: "Fuente" },
};

function linkWords({ positions, ties }: { positions: number; ties: number }): string {
  const parts = [
    ...(positions > 0 ? [count(positions, "posición compartida", "posiciones compartidas")] : []),
    ...(ties > 0
      ? [count(ties, "vínculo que no es una declaración", "vínculos que no son declaraciones")]
      : []),
  ];
  return parts.join(" y ");
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} y ${last}`;
}
