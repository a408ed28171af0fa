import type { interestMessages as english } from "#components/messages/interest.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const judgements = (n: number) => (n === 1 ? "1 juicio" : `${whole(n)} juicios`);

export const interestMessages: Translation<typeof english> = {
  about: ({ n, authors }) =>
    `${judgements(n)} de ${authors === 1 ? "1 autor con nombre" : `${authors} autores con nombre`}, cada uno con una razón y una fuente: hasta dónde puede un actor decidir lo que se debate y cuánto se juega en ello. No se calculan a partir de declaraciones, y no se promedia nada.`,
  how: "Qué son los juicios",
  none: "Nadie ha juzgado el poder y el interés en este debate, así que aquí no hay nada que mostrar. {map}",
  noneMap: "Ir al mapa",
  allHidden: (n) =>
    n === 1
      ? "Los filtros ocultan al único actor juzgado."
      : `Los filtros ocultan a los actores de los ${whole(n)} juicios.`,
  hidden: (n) => `Los filtros ocultan a los actores de ${whole(n)} más.`,
  axes: "El poder crece hacia arriba; el interés, hacia la derecha. Un número lleva a las razones de abajo.",
  power: "Poder",
  interest: "Interés",
  grades: { 1: "muy poco", 2: "poco", 3: "algo", 4: "mucho", 5: "muchísimo" },
  corners: {
    powerOnly: "Mucho poder, poco interés",
    both: "Mucho poder, mucho interés",
    neither: "Poco poder, poco interés",
    interestOnly: "Poco poder, mucho interés",
  },
  mark: ({ name, by }) => `${name}, según ${by}`,
  markOpens: ({ number, name }) => `${whole(number)} ${name}: por qué`,
  table: "Todos los juicios",
  number: "N.º",
  actor: "Actor",
  by: "Juzgado por",
  rationale: "Por qué",
  sources: "Fuente",
  grade: ({ grade, words }) => `${grade} de 5, ${words}`,
};
