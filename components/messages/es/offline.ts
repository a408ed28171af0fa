import type { offlineMessages as english } from "#components/messages/offline.ts";
import type { Translation } from "#components/messages/translation.ts";

export const offlineMessages: Translation<typeof english> = {
  title: "No hay conexión",
  text: "No se puede llegar al sitio, y esta página no está en este dispositivo. Se abrirá en cuanto haya conexión.",
  kept: "Estos debates están en este dispositivo",
  noneKept:
    "Todavía no hay ningún debate en este dispositivo. El que se abre con conexión se queda aquí.",
  alsoKept: "También en este dispositivo",
  tryAgain: "Intentar de nuevo",
  newVersion: "Hay una versión nueva.",
  reload: "Recargar",
  later: "Más tarde",
};
