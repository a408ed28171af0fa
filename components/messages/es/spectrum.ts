import type { spectrumMessages as english } from "#components/messages/spectrum.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const actors = (n: number) => count(n, "actor", "actores");

export const spectrumMessages: Translation<typeof english> = {
  about:
    "Cada cuadro es un actor en su {current} sobre esta posición, según las declaraciones que dejan pasar los filtros; no muestra cuánta gente está de acuerdo, con cuánta fuerza ni quién pesa más, y dentro de un grupo el orden es por nombre.",
  currentStance: "postura actual",
  position: "Posición",
  option: ({ label, n }) => `${label} (${actors(n)})`,
  summary: (n) =>
    `Sobre {position}, de ${actors(n.of)}: ${whole(n.oppose)} en contra, ${whole(n.mixed)} con postura mixta, ${whole(n.support)} a favor, ${whole(n.neutral)} solo la describen.`,
  contested: (value) =>
    `{what}: ${value} en una escala de 0 (un solo lado) a 1 (a partes iguales).`,
  contestedNone: "{what}: sin número, porque nadie de lo que se muestra toma partido.",
  contestedWhat: "Qué tan disputada es",
  mean: (value) => `promedio ${value}`,
  axis: { oppose: "En contra −1", mixed: "Mixta 0", support: "A favor +1" },
  reported: "solo referido por otros",
  changed: "cambió de postura",
  statements: (n) => count(n, "declaración", "declaraciones"),
  nobody: "No se encontró ningún actor.",
  legendReported: "Hueco, con guiones: solo referido por otros",
  hidden: (n) => `Ocultos por los filtros: ${actors(n)} con declaraciones sobre esto`,
  silent: ({ n, of }) =>
    `No se encontró ninguna declaración sobre esto: ${whole(n)} de ${actors(of)}`,
  unheard: (n) =>
    n === 1
      ? "No se cuenta: 1 actor de quien no se encontró ninguna declaración en este debate."
      : `No se cuentan: ${whole(n)} actores de quienes no se encontró ninguna declaración en este debate.`,
  nothing: "Los filtros no dejan pasar ninguna declaración sobre esta posición.",
};
