import type { searchMessages as english } from "#components/messages/search.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

export const searchMessages: Translation<typeof english> = {
  title: "Buscar",
  label: "Buscar un actor, una posición, una declaración o una fuente",
  hint: "Escriba un nombre o una palabra. No importan los acentos ni las mayúsculas.",
  nothing: (text) => `No se encontró nada para “${text}”.`,
  most: (count) => `Los ${whole(count)} mejores resultados`,
  found: (count) => (count === 1 ? "1 resultado" : `${whole(count)} resultados`),
  kinds: {
    actor: "Actor",
    position: "Posición",
    statement: "Declaración",
    source: "Fuente",
  },
};
