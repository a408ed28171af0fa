import type { settingsMessages as english } from "#components/messages/settings.ts";
import type { Translation } from "#components/messages/translation.ts";

export const settingsMessages: Translation<typeof english> = {
  title: "Ajustes",
  failed: "No se pudieron cargar los ajustes. Revise la conexión e intente de nuevo.",
  groups: {
    theme: "Tema",
    text: "Tamaño del texto",
    motion: "Movimiento",
    patterns: "Líneas del mapa",
    keys: "Teclado",
    hint: "Primeros pasos",
  },
  theme: { system: "Como el sistema", light: "Claro", dark: "Oscuro" },
  text: { "100": "100 %", "115": "115 %", "130": "130 %", "150": "150 %" },
  motion: { system: "Como el sistema", reduce: "Menos movimiento" },
  patterns: "Patrones marcados, y un signo en cada línea",
  keys: "Usar las teclas / y ? en toda la página, y ← → en los recorridos",
  hint: "Mostrar tres primeros pasos en la página de un debate",
  kept: "Se guardan en este navegador, para todas las páginas de este sitio.",
  notKept: "Este navegador no guarda nada: valen hasta que salga de la página o la recargue.",
  defaults: "Volver a lo predeterminado",
  areDefaults: "Todos los ajustes son los predeterminados.",
};
