import type { timelineMessages as english } from "#components/messages/timeline.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const statements = (n: number) => count(n, "declaración", "declaraciones");

export const timelineMessages: Translation<typeof english> = {
  about:
    "Cada marca es una declaración en su fecha, si los filtros la dejan pasar. No muestra cuánto pesó una declaración, ni el tiempo a escala: un mes es tan ancho como sus marcas necesitan, y los meses sin ninguna están plegados (…).",
  aboutDown:
    "Cada línea es una declaración en su fecha, la más antigua primero, si los filtros la dejan pasar. No muestra cuánto pesó una declaración, y los meses sin ninguna se omiten.",
  togetherIn: { day: "un día", month: "un mes", year: "un año" },
  aboutTogether: (time) =>
    `Hay demasiadas declaraciones para una marca cada una: una marca reúne todas las de su carril que toman una misma postura en ${time}, si los filtros las dejan pasar, y su número dice cuántas son. Elíjala para verlas. No muestra cuánto pesó una declaración, ni el tiempo a escala.`,
  rough: ({ months, years, where }) =>
    months + years === 0
      ? "Cada declaración tiene fecha con su día; ninguna está sin fecha."
      : `Ninguna está sin fecha. De ${statements(months + years)} solo se conoce ${[
          ...(months > 0 ? [`el mes (${whole(months)})`] : []),
          ...(years > 0 ? [`el año (${whole(years)})`] : []),
        ].join(" o ")}: ${where}`,
  roughOnBar: (n) =>
    n === 1
      ? "está sobre una barra que cubre ese tiempo."
      : "están sobre una barra que cubre ese tiempo.",
  roughFirst: (n) => (n === 1 ? "va primero en ese tiempo." : "van primero en ese tiempo."),
  lanes: "Carriles",
  lanesBy: { position: "Por posición", actor: "Por actor" },
  dates: "Fechas que se muestran",
  allDates: "Todas las fechas",
  dragHint: "O arrastre sobre la cronología, o elija un mes arriba de ella.",
  legend: "Qué significan las marcas",
  legendReported: "Con guiones: referido por otros",
  legendChange: "Anillo: el actor cambió de postura",
  legendBar: "Barra: solo se conoce el mes o el año",
  legendBarTogether: "Barra: el tiempo de sus marcas",
  region:
    "Declaraciones a lo largo del tiempo. Las flechas van por el tiempo y de carril en carril.",
  axis: "Meses y años",
  period: ({ period, n }) => `${period}: ${statements(n)}. Mostrar solo este tiempo`,
  laneCount: ({ shown, total }) =>
    shown === total ? statements(total) : `${whole(shown)} de ${statements(total)}`,
  mark: ({ date, actor, stance, position, attribution }) =>
    `${date}, ${actor} ${stance}: ${position}, ${attribution}`,
  attribution: {
    self: "dicho por el actor",
    action: "por un acto del actor",
    reported: "referido por otros",
  },
  markChange: ({ stance, date }) => `Cambió de postura; antes: ${stance}, ${date}`,
  merged: ({ n, lane, date, stance }) =>
    `${date}, ${lane}: ${statements(n)}, ${stance}. Mostrar solo estas`,
  readout: "Señale una marca, o vaya a ella con las flechas, para leerla aquí.",
  emptyLanes: (n) =>
    n === 1
      ? "Se omite 1 carril sin declaraciones en estas fechas."
      : `Se omiten ${whole(n)} carriles sin declaraciones en estas fechas.`,
  moreLanes: (n) => `Mostrar ${whole(n)} carriles más`,
  monthUnknown: (year) => `${year}, mes desconocido`,
  replay: "Repetición",
  play: "Reproducir",
  playAgain: "Reproducir desde el inicio",
  pause: "Pausa",
  earlier: "Un paso atrás",
  later: "Un paso adelante",
  slider: "Mostrar declaraciones hasta",
  span: {
    from: (date) => `Desde ${date}`,
    to: (date) => `Hasta ${date}`,
    both: ({ from, to }) => `Desde ${from} hasta ${to}`,
  },
  until: ({ span, shown, total }) => `${span}: ${whole(shown)} de ${statements(total)}`,
  untilRough: (n) =>
    n === 1
      ? "; 1 de ellas, fechada solo por su mes o su año, puede ser de otro tiempo"
      : `; ${whole(n)} de ellas, fechadas solo por su mes o su año, pueden ser de otro tiempo`,
  untilEnd: (total) => `Todas las fechas: ${statements(total)}`,
  untilNone: "Antes del primer paso",
  withMap: "Mostrar también el mapa",
  changes: (n) => `Cambios de postura entre las declaraciones que se muestran (${whole(n)})`,
  changesNone:
    "Entre las declaraciones que se muestran no se halló ningún actor que cambiara de postura.",
  changesWhat:
    "El mismo actor sobre la misma posición, dos declaraciones propias una tras otra, otra postura.",
  changeOf: ({ actor, position }) => `${actor} sobre ${position}`,
  changeSteps: ({ from, to }) => `${from}, luego ${to}`,
  whatChanged: "Qué cambió",
  whatChangedTime: (span) => `Qué cambió: ${span}`,
  whatChangedHow:
    "Se comparan las declaraciones que con seguridad se hicieron antes de este tiempo y hasta su final, si los demás filtros las dejan pasar.",
  newOnMap: "En el mapa lo nuevo resalta y el resto está pálido.",
  chooseDates:
    "Elija dos fechas arriba, o un mes en la cronología, para leer qué cambió entre ellas.",
  chooseDatesDown: "Elija dos fechas arriba para leer qué cambió entre ellas.",
  nothingNew: "No se halló nada nuevo en este tiempo.",
  newActors: (n) => `Actores nuevos (${whole(n)})`,
  newPositions: (n) => `Posiciones nuevas (${whole(n)})`,
  changedStances: (n) => `Posturas que cambiaron (${whole(n)})`,
  newAgreements: (n) => `Acuerdos nuevos (${whole(n)})`,
  newAgreementsWhat: ({ told, all }) =>
    `Pares de actores que ahora están del mismo lado en dos posiciones o más, y antes no.${told < all ? ` Se nombran los ${told} pares que coinciden en más posiciones.` : ""}`,
  newActor: "{actor}: primera declaración {date}, {stance} sobre {position}",
  newPosition: "{position}: primera declaración {date}, de {actor}",
  changedStance: "{actor} sobre {position}: {before} ({beforeDate}), luego {after} ({afterDate})",
  agreement: "{one} y {other} ahora están del mismo lado en {positions}",
  agreementPositions: (n) => count(n, "posición", "posiciones"),
  bothSupport: "ambos apoyan {position} ({one}, {other})",
  bothOppose: "ambos se oponen a {position} ({one}, {other})",
  compare: "comparar",
  uncertain: (n) =>
    n === 1
      ? "1 declaración puede pertenecer a este tiempo o no: solo se conoce su mes o su año."
      : `${whole(n)} declaraciones pueden pertenecer a este tiempo o no: solo se conoce su mes o su año.`,
  showAll: (n) => `Mostrar las ${whole(n)}`,
};
