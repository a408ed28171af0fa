import type { ownFileMessages as english } from "#components/messages/own-file.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const problems = (count: number) =>
  `${whole(count)} ${count === 1 ? "problema" : "problemas"} por corregir`;

export const ownFileMessages: Translation<typeof english> = {
  title: "Su propio debate",
  lead: "Elija un archivo de debate (JSON) o suéltelo aquí. Se revisa y se guarda solo en este navegador: no se envía nada a ninguna parte.",
  label: "Archivo de debate",
  drop: "Suelte el archivo aquí",
  privacy:
    "En una ventana privada, el navegador olvida el archivo cuando usted la cierra. Borrar los datos de este sitio también lo quita.",
  start: "Para empezar",
  starter: "Archivo inicial: un debate pequeño y completo (JSON)",
  template: "Plantilla de hoja de cálculo para reunir declaraciones (CSV)",
  templateNote:
    "La plantilla sirve para reunir y codificar por su cuenta: tiene una columna para cada campo de una declaración. Aquí solo se leen archivos JSON.",
  scriptFailed: "Esta parte no se cargó. Revise su conexión y elija el archivo otra vez.",
  checking: (name) => `Revisando ${name} …`,
  stop: "Detener",
  checkStopped: "La revisión se detuvo. Elija el archivo otra vez para revisarlo.",
  openStopped: "La apertura se detuvo. Recargue la página para abrir el debate.",
  stopped:
    "La revisión se interrumpió. Quizá el archivo es demasiado grande para este dispositivo: cierre otras pestañas e inténtelo de nuevo.",
  refused: {
    "too-large": (megabytes) =>
      `El archivo tiene más de ${megabytes} MB y no se leyó. Divida el debate o quite lo que no pertenece a él.`,
    spreadsheet:
      "Esto es una hoja de cálculo. Aquí solo se leen archivos de debate en JSON: el archivo inicial muestra cómo es uno.",
    "not-text":
      "Esto no es un archivo de texto en UTF-8, así que no puede ser un debate. Guárdelo con la codificación UTF-8 o elija otro archivo.",
    unreadable:
      "El navegador no pudo leer el archivo. Quizá se movió o usted no tiene permiso: elíjalo otra vez.",
  },
  newer:
    "Este archivo se hizo para una versión del formato de debate más nueva que la que conoce este sitio. Ábralo en un sitio más nuevo.",
  notDebate: "Este archivo no es un debate. El archivo inicial muestra cómo es uno.",
  problems,
  problemsOf: ({ name, count }) => `${name}: ${problems(count)}`,
  problemsLead:
    "El archivo todavía no se abre. Corrija esto de arriba abajo y elija el archivo otra vez.",
  place: ({ line, column }) => `Línea ${line}, columna ${column}`,
  wholeFile: "todo el archivo",
  rule: (code) => `Regla: ${code}`,
  showMore: ({ more, left }) =>
    more === left
      ? `Mostrar los últimos ${whole(left)}`
      : `Mostrar ${whole(more)} más de ${whole(left)}`,
  saveProblems: "Guardar la lista completa",
  problemsFile: (name) => `${name}-problemas.txt`,
  fine: ({ title, statements, actors }) =>
    `Sin problemas en “${title}”: ${whole(statements)} ${statements === 1 ? "declaración" : "declaraciones"}, ${whole(actors)} ${actors === 1 ? "actor" : "actores"}.`,
  keeping: {
    kept: "Queda guardado en este navegador.",
    asks: "Ya hay guardado un archivo anterior de este debate. Se queda si usted no lo reemplaza.",
    "no-space":
      "No se guardó: no queda espacio para este sitio. Se puede abrir hasta que usted salga o recargue. Para guardarlo, quite otro debate guardado aquí o libere espacio en el dispositivo, y vuelva a elegir el archivo.",
    "no-storage":
      "No se guardó: el navegador no permite que este sitio guarde nada, como en algunas ventanas privadas. Se puede abrir hasta que usted salga o recargue.",
  },
  open: "Abrir el mapa",
  replace: "Reemplazar el archivo anterior",
  keptHeading: (count) =>
    `${whole(count)} ${count === 1 ? "debate guardado" : "debates guardados"} en este navegador`,
  keptFacts: ({ name, size, date }) => `${name}, ${size}, guardado el ${date}`,
  openKept: "Abrir",
  remove: "Quitar",
  removeTitle: "¿Quitar este debate?",
  removeText: ({ title, name }) =>
    `“${title}” (${name}) se quita de este navegador. El archivo en su dispositivo queda como está.`,
  removeFailed:
    "El navegador no lo quitó. Cierre otras pestañas de este sitio e inténtelo de nuevo.",
  removed: (title) => `“${title}” se quitó.`,
  cancel: "Cancelar",
  opening: "Abriendo su debate …",
  failed: "Su debate no se abrió. Recargue la página para intentarlo de nuevo.",
  choose:
    "Aquí se muestra un debate de su propio archivo. Abra uno que este navegador guarda, o elija un archivo en la página de todos los debates.",
  missing:
    "Este navegador no guarda ningún debate con esta dirección. Un enlace así solo se abre en el navegador que guarda el archivo: elija el archivo otra vez en la página de todos los debates.",
  outdated:
    "Las reglas del formato de debate cambiaron desde que se guardó este archivo. Corrija estos problemas y elija el archivo otra vez en la página de todos los debates.",
  own: "De su propio archivo: guardado en este navegador, no en este sitio.",
  shareNote:
    "Este debate está guardado solo en su navegador: el enlace no funciona en otra parte. Para compartir el debate, envíe su archivo.",
};
