import type { codingMessages as english } from "#components/messages/coding.ts";
import type { Translation } from "#components/messages/translation.ts";

export const codingMessages: Translation<typeof english> = {
  stance: {
    support: "apoya",
    oppose: "se opone",
    mixed: "tiene postura mixta",
    neutral: "solo describe",
    none: "sin declaración encontrada",
  },
  stanceNoun: {
    support: "Apoya",
    oppose: "Se opone",
    mixed: "Mixta",
    neutral: "Solo describe",
  },
  stanceGlyph: { support: "+", oppose: "−", mixed: "±", neutral: "·" },
  stanceGlyphNone: "–",
  actorKind: {
    person: "Persona",
    organization: "Organización",
    group: "Grupo",
    institution: "Institución",
  },
  attribution: {
    self: "Dicho por el actor",
    action: "Acto del actor",
    reported: "Referido por otros",
  },
  confidence: {
    high: "Confianza alta",
    medium: "Confianza media",
    low: "Confianza baja",
  },
};
