import type { mapMessages as english } from "#components/messages/map.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;

export const mapMessages: Translation<typeof english> = {
  heading: "Mapa",
  summary: (n) =>
    `${count(n.actors, "actor", "actores")} y ${count(n.positions, "posición", "posiciones")}, unidos por ${count(n.ties, "línea", "líneas")}.`,
  summaryStances: (n) =>
    `${count(n.support, "apoya", "apoyan")}, ${count(n.oppose, "se opone", "se oponen")}, ${count(n.mixed, "mixta", "mixtas")}, ${count(n.neutral, "solo describe", "solo describen")}.`,
  manyLines: (n) =>
    `Mientras hay más de ${whole(n)} líneas a la vista, tanto las a favor como las en contra son continuas: el extremo, + o −, dice cuál es cuál.`,
  empty: "Nada que dibujar: ninguna declaración coincide.",
  instructions:
    "Presione Entrar para ir al interior del mapa y Escape para salir. Las flechas llevan de un nodo a otro; Av Pág y Re Pág los recorren todos. Más, menos y 0 cambian el tamaño. Todo lo que hay en el mapa está también en las listas.",
  surface: "Mapa, interactivo",
  keyHint: "Entrar: al interior · + − 0: tamaño",
  keyHintInside: "Flechas: mover · Entrar: abrir · Mayús+Entrar: comparar · Esc: salir",
  wheelHint: "Para cambiar el tamaño, mantenga Ctrl o ⌘, o haga clic antes en el mapa",
  cannotDraw:
    "Este navegador no puede dibujar el mapa aquí. Las listas de abajo contienen todo lo que muestra.",
  computing: "Calculando los lugares…",
  percent: (n) => `${n} %`,
  stop: "Detener",
  stopped: "Detenido: no se calcularon todos los lugares.",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  fit: "Mostrar todo el mapa",
  putBack: "Devolver lo movido a su lugar",
  controls: "Tamaño",
  kind: {
    person: "persona",
    organization: "organización",
    group: "grupo",
    institution: "institución",
    position: "posición",
  },
  actorStands: (n) =>
    [
      n.oppose > n.support
        ? `Se opone a ${count(n.oppose, "posición", "posiciones")}, apoya ${whole(n.support)}`
        : `Apoya ${count(n.support, "posición", "posiciones")}, se opone a ${whole(n.oppose)}`,
      ...(n.mixed > 0 ? [`mixta en ${whole(n.mixed)}`] : []),
      ...(n.neutral > 0 ? [`solo describe ${whole(n.neutral)}`] : []),
    ].join(", "),
  positionStands: (n) =>
    [
      `La ${n.support === 1 ? "apoya 1 actor" : `apoyan ${whole(n.support)} actores`}, se ${n.oppose === 1 ? "opone 1" : `oponen ${whole(n.oppose)}`}`,
      ...(n.mixed > 0 ? [count(n.mixed, "mixta", "mixtas")] : []),
      ...(n.neutral > 0
        ? [n.neutral === 1 ? "solo la describe 1" : `solo la describen ${whole(n.neutral)}`]
        : []),
    ].join(", "),
  statements: (n) => count(n, "declaración", "declaraciones"),
  place: (at, of) => `Nodo ${whole(at)} de ${whole(of)}`,
  tie: {
    support: (actor) => `${actor} apoya`,
    oppose: (actor) => `${actor} se opone`,
    mixed: (actor) => `${actor} tiene una postura mixta`,
    neutral: (actor) => `${actor} solo describe`,
  },
  relation: "este vínculo",
  relations: (n) => count(n, "vínculo que no es declaración", "vínculos que no son declaraciones"),
  relationTip: "Un vínculo con fuente, no una declaración",
  tieReported: "solo referido por otros",
  tieChanged: "cambió de lado",
  menu: {
    label: (name) => `Acciones para ${name}`,
    open: "Abrir los detalles",
    focus: "Mostrar solo sus vecinos",
    compare: "Comparar con otro actor…",
    compareWith: (name) => `Comparar con ${name}`,
    compareToo: "Agregar a la comparación",
    compareWithout: "Quitar de la comparación",
    connect: "¿Cómo se conecta con…?",
    connectWith: (name) => `¿Cómo se conecta con ${name}?`,
    move: "Mover a otro lugar…",
    copyLink: "Copiar enlace",
  },
  full: "Ya se comparan cuatro actores.",
  picked: (name) => `${name} está elegido. Elija otro actor para compararlos.`,
  moving: (name) => `Haga clic donde debe ir ${name}, o presione Escape.`,
  moved: (name) => `${name}: movido.`,
};
