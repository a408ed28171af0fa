import type { hintMessages as english } from "#components/messages/hint.ts";
import type { Translation } from "#components/messages/translation.ts";

export const hintMessages: Translation<typeof english> = {
  title: "Primeros pasos",
  steps: [
    "En el mapa cada línea se compone de declaraciones. Haga clic en una línea o un nombre: verá las palabras y la fuente.",
    "Marque “Se opone” o “Apoya” en los filtros: el mapa, las listas y los números muestran entonces solo eso.",
    "Las pestañas muestran las mismas declaraciones en una tabla o en el tiempo. “Compartir” copia un enlace a lo que usted ve.",
  ],
  place: ({ step, of }) => `${step} de ${of}`,
  next: "Siguiente",
  skip: "Omitir",
  done: "Listo",
};
