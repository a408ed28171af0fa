import type { siteMessages as english } from "#components/messages/site.ts";
import type { Translation } from "#components/messages/translation.ts";

/** “desde el 1 de junio de 2019”, but “desde junio de 2019”. */
const withArticle = (date: string) => (/^\d+ de /.test(date) ? `el ${date}` : date);

export const siteMessages: Translation<typeof english> = {
  name: "Standpoint",
  tagline: "Quién está dónde en un debate público, y quién lo dijo",
  skipToContent: "Saltar al contenido",
  library: "Debates",
  methods: "Métodos",
  mainNavigation: "Principal",
  footer:
    "Cada declaración enlaza aquí a su fuente. Las posturas se codificaron a partir de lo que los actores dijeron, hicieron o, según otros, piensan, y pueden estar equivocadas: revise la fuente antes de citar.",
  since: (date) => `desde ${withArticle(date)}`,
  until: (date) => `hasta ${withArticle(date)}`,
  close: "Cerrar",
  sourceKind: {
    news: "Noticia",
    opinion: "Opinión",
    transcript: "Transcripción",
    "court-document": "Documento judicial",
    "press-release": "Comunicado de prensa",
    report: "Informe",
    newsletter: "Boletín",
    "social-post": "Publicación en redes sociales",
    video: "Video",
    poll: "Encuesta",
    other: "Otro",
  },
  statement: {
    name: ({ actor, stance, position, date }) => `${actor} ${stance}: ${position}, ${date}`,
    as: (role) => `como ${role}`,
    paraphrase: "En nuestras palabras",
    paraphraseOnly: "En nuestras palabras (no se halló una cita exacta)",
    translation: (by) =>
      /^standpoint/i.test(by) ? "Traducción de Standpoint" : `Traducción (${by})`,
    venue: "Dónde",
    source: "Fuente",
    caution: "Cautela",
    coded: "Cómo se codificó",
    codedDiffer: "Cómo se codificó (los codificadores difirieron)",
    coder: "Codificador",
    code: "Código",
    final: "Usado aquí",
    rationale: "Razón",
    permalink: "Enlace a esta declaración",
    noAddress: "Dirección web no vista",
    archived: "Copia archivada",
    described: "título descrito por nosotros",
    syndicated: "copia con licencia en otro sitio",
    copy: "copia en otro sitio",
  },
};
