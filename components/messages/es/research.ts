import type { researchMessages as english } from "#components/messages/research.ts";
import type { Translation } from "#components/messages/translation.ts";
import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const statements = (n: number) => count(n, "declaración", "declaraciones");

const UNITS = {
  days: "días",
  weeks: "semanas",
  months: "meses",
  years: "años",
  events: "declaraciones",
};

export const researchMessages: Translation<typeof english> = {
  about:
    "Redes de discurso como las calculan los investigadores, a partir de las declaraciones que pasan los filtros. Muestran quiénes declaran posturas iguales u opuestas. No muestran quién tiene influencia, quiénes trabajan juntos ni qué piensa la gente.",
  how: "¿Cómo se calcula?",
  method: "Método",
  network: "Red",
  networks: { actors: "Actores", positions: "Posiciones", twomode: "Actores × posiciones" },
  rows: "Una declaración cuenta para",
  rowChoices: { person: "el actor que la hizo", organization: "la organización por la que habla" },
  aggregation: "Qué cuentan los lazos",
  aggregations: {
    ignore: "Menciones, sea cual sea la postura (ignore)",
    combine: "Qué posturas aparecen (combine)",
    subtract: "A favor menos en contra (subtract)",
    congruence: "Acuerdo (congruence)",
    conflict: "Desacuerdo (conflict)",
  },
  oneModeAggregations: {
    ignore: "Une a dos nodos aquello de lo que ambos hablan, coincidan o no.",
    combine: "Las posturas se ponen una junto a otra; eso no puede unir nodos.",
    subtract: "Acuerdo menos desacuerdo: bajo 0, dos nodos discrepan más de lo que coinciden.",
    congruence: "Une a dos nodos cada par de declaraciones con posturas iguales.",
    conflict: "Une a dos nodos cada par de declaraciones con posturas distintas.",
  },
  twoModeAggregations: {
    ignore: "Número de declaraciones del actor sobre la posición.",
    combine:
      "Un código para las posturas que aparecen, como 1 solo a favor, 2 solo en contra, 3 ambas.",
    subtract: "Declaraciones a favor menos declaraciones en contra; las mixtas cuentan 0.",
    congruence: "Compara dos nodos entre sí.",
    conflict: "Compara dos nodos entre sí.",
  },
  normalization: "Normalización",
  normalizations: {
    no: "Ninguna (no)",
    activity: "Por las declaraciones del actor (activity)",
    prominence: "Por las declaraciones sobre la posición (prominence)",
    average: "Actividad media (average)",
    jaccard: "Jaccard",
    cosine: "Coseno (cosine)",
  },
  normalizationHints: {
    no: "Quien habla mucho tiene lazos fuertes.",
    activity: "Cada fila se divide por las declaraciones de su actor.",
    prominence: "Cada columna se divide por las declaraciones sobre su posición.",
    average: "Cada lazo se divide por la media de las declaraciones de ambos.",
    jaccard: "Cada lazo se divide por todo lo que menciona uno u otro.",
    cosine: "Cada lazo se divide por el producto de ambos números de declaraciones.",
  },
  onlyTwoMode: (name) => `${name} – solo actores × posiciones`,
  onlyOneMode: (name) => `${name} – no para actores × posiciones`,
  duplicates: "Las declaraciones iguales cuentan",
  duplicateChoices: {
    include: "todas (include)",
    source: "una vez por fuente",
    week: "una vez por semana",
    month: "una vez por mes",
    year: "una vez por año",
    all: "una sola vez",
  },
  duplicatesHint: "Iguales: mismo actor, misma posición y misma postura.",
  window: "Ventana de tiempo móvil",
  allTime: "Ninguna: todo el tiempo a la vez",
  units: UNITS,
  sizeIn: (unit) => `Ancho en ${UNITS[unit]}`,
  sizeOne:
    "Un ancho de 1 llega a la mitad de sí, redondeada hacia abajo, a cada lado: nada. Cada ventana reúne un solo momento; elija 2 o más.",
  kernel: "Peso en la ventana",
  noKernel: "Todas igual (sin núcleo)",
  kernels: {
    uniform: "Núcleo uniforme",
    epanechnikov: "Núcleo de Epanechnikov",
    triangular: "Núcleo triangular",
    gaussian: "Núcleo gaussiano",
  },
  isolates: "Mantener los nodos sin ninguna declaración contada",
  indent: "Solo ventanas enteras",
  usual: "Volver al método habitual",
  working: "Calculando…",
  problem: {
    needsTwoMode:
      "{choice} solo está definida para actores × posiciones. Elija esa red, u otra {option}.",
    needsOneMode:
      "{choice} compara nodos de una sola clase. Elija la red de actores o de posiciones, u otra {option}.",
    kernelWithoutWindow:
      "Un núcleo pondera las declaraciones de una ventana de tiempo. Elija una ventana, o ningún núcleo.",
    kernelOfEvents:
      "Un núcleo necesita ventanas de días, semanas, meses o años. Elija una de ellas, o ningún núcleo.",
    kernelWeighs:
      "Un núcleo da pesos a las declaraciones, y ni «combine» ni «Jaccard» pueden usarlos. Elija otra opción, o ningún núcleo.",
    indentWithoutKernel:
      "«Solo ventanas enteras» va con un núcleo; sin él, las ventanas siempre son enteras.",
    nothingKept:
      "Ninguna declaración que pasa los filtros tiene una organización. Haga que cuenten para el actor que las hizo.",
  },
  noStance: (neutral) =>
    `${neutral === 1 ? "La única declaración que pasa los filtros no toma" : `Las ${neutral} declaraciones que pasan los filtros no toman`} partido, así que nadie puede coincidir ni discrepar. Afloje los filtros.`,
  oneNode: { actor: "un actor", position: "una posición" },
  oneNodeLeft: (node, name) =>
    `Solo queda ${node} (${name}), y un lazo necesita dos. Afloje los filtros.`,
  tooManyNodes: (nodes) =>
    `${whole(nodes)} nodos son demasiados para una matriz. Estreche los filtros.`,
  windowTooLong: (problem) =>
    problem.code === "windowTooWide"
      ? `Una ventana de ${problem.window.size} ${UNITS[problem.window.unit]} es más larga que lo que pasa los filtros (${problem.first ?? "?"} a ${problem.last ?? "?"}). Elija un ancho menor, o ninguna ventana.`
      : `Una ventana de ${problem.size} declaraciones es más larga que lo que pasa los filtros (cuentan ${statements(problem.statements)}). Elija un ancho menor.`,
  aggregationName: "forma de contar los lazos",
  normalizationName: "normalización",
  size: (n) =>
    `${n.nodes}, ${count(n.ties, "lazo", "lazos")} de ${whole(n.pairs)} posibles, a partir de`,
  nodesOf: {
    actors: (n) => count(n, "actor", "actores"),
    positions: (n) => count(n, "posición", "posiciones"),
    organizations: (n) => count(n, "organización", "organizaciones"),
  },
  statements,
  left: {
    none: "Cuentan todas las declaraciones que pasan los filtros.",
    some: (n) =>
      n === 1
        ? "1 declaración que pasa los filtros no cuenta:"
        : `${whole(n)} declaraciones que pasan los filtros no cuentan:`,
    neutral: (n) =>
      n === 1
        ? "1 solo describe y no toma partido"
        : `${whole(n)} solo describen y no toman partido`,
    repeated: (n) => (n === 1 ? "1 repite otra igual" : `${whole(n)} repiten otra igual`),
    blank: (n) =>
      n === 1 ? "1 no nombra ninguna organización" : `${whole(n)} no nombran ninguna organización`,
    outside: (n) =>
      n === 1 ? "1 queda fuera de la ventana" : `${whole(n)} quedan fuera de la ventana`,
  },
  mixedCounts: "Las posturas mixtas cuentan 0, a medio camino entre a favor y en contra.",
  moment: "Ventana mostrada",
  momentOf: (m) =>
    `en torno al ${m.middle}, ${m.start} – ${m.stop} (${whole(m.at)} de ${whole(m.of)})`,
  momentFullest: "la que tiene más declaraciones",
  before: "Ventana anterior",
  after: "Ventana siguiente",
  matrixCaption: "Cada número es el lazo de su fila y su columna; un punto es 0, ≈0 es casi 0.",
  matrixKeys: "Las flechas llevan de número en número; cada uno abre sus declaraciones.",
  listCaption: (n) =>
    `Los ${whole(n.shown)} más fuertes de ${count(n.ties, "lazo", "lazos")}, sea cual sea su signo. Los archivos los tienen todos.`,
  noTies: "No hay dos nodos unidos: ningún número es distinto de 0.",
  weight: "Peso",
  one: "Un extremo",
  other: "Otro extremo",
  more: (n) => `Mostrar ${whole(n)} más`,
  cell: (c) => `${c.row} – ${c.column}: ${c.weight}`,
  behind: (c) => `Lo que hay detrás del lazo de ${c.row} y ${c.column} (${c.weight})`,
  behindNone: "El lazo no se apoya en ninguna declaración que cuente aquí.",
  close: "Cerrar",
  files: "Guardar esta red",
  fileNames: {
    csv: "Matriz (CSV)",
    edges: "Lista de lazos (CSV)",
    graphml: "GraphML",
    gexf: "GEXF",
    dl: "DL",
  },
  filesHint:
    "Con todos los decimales. Cada archivo dice el método, los filtros, la dirección de esta vista y el día. GraphML se abre en R, Gephi, visone y Cytoscape, GEXF en Gephi, DL en UCINET.",
  saved: (name) => `Guardado: ${name}`,
  command: "Los mismos números en la línea de comandos",
  commandHint: "Se ejecuta en la carpeta de este programa; imprime la matriz como CSV.",
  commandOwn: "Ponga el nombre de su propio archivo en lugar de {file}.",
  copy: "Copiar",
  copied: "Copiado.",
  selected: "Seleccionado. Pulse Ctrl+C o ⌘C para copiar.",
  measures: "Medidas",
  measuresAllTime:
    "Las medidas se calculan con todo el tiempo, sea cual sea la ventana mostrada; solo la estabilidad de los bloques compara ventanas.",
  compute: "Calcular",
  computeHint: "Puede tardar algunos minutos; la página se puede seguir usando.",
  computing: "Calculando…",
  tooMuch:
    "Demasiado para un navegador con tantos nodos. Estreche los filtros, o use la línea de comandos: standpoint measure.",
  needsOneMode: "Necesita la red de actores o de posiciones.",
  ownCamps:
    "Estos bloques son los de la red elegida arriba, con su método. No son los bloques A, B, … de las otras vistas, que tienen su propia regla.",
  needsWindow: "Elija arriba una ventana de tiempo móvil para ver cómo cambian los bloques.",
  frequencies: "Declaraciones por postura",
  frequenciesText:
    "Cuántas veces se toma cada postura, en contra hacia la izquierda y a favor hacia la derecha. Como en DNA, las iguales de una misma fuente (o semana, mes…, según lo elegido arriba) cuentan una vez, las tome quien las tome.",
  frequenciesOf: { positions: "Posiciones", actors: "Actores" },
  camps: "Bloques",
  campsText:
    "Grupos con más lazos positivos, y más fuertes, por dentro de los que habría por azar (Louvain).",
  camp: (n) => `Bloque ${n}`,
  members: (n) => count(n, "miembro", "miembros"),
  inNone: (n) =>
    n === 1
      ? "1 sin lazos positivos no está en ningún bloque."
      : `${whole(n)} sin lazos positivos no están en ningún bloque.`,
  modularity: "Modularidad",
  modularityText: "Cuán separados están los bloques: 0 no es más que el azar, 1 es lo máximo.",
  ei: "Índice E-I",
  eiText:
    "Si los lazos positivos van entre grupos (hasta +1) o se quedan dentro de ellos (hasta −1).",
  byCamps: "Por bloques",
  byOrganizations: "Por organizaciones",
  eiFacts: (f) => `peso dentro ${f.inside}, entre ${f.between}`,
  eiParts: { inside: "Lazos dentro de los grupos", between: "Lazos entre grupos" },
  pairsOf: (p) => `${p.part}: ${count(p.n, "par", "pares")}`,
  strongestPairs: (n) => `Los ${whole(n)} más fuertes.`,
  pairsHint: "Cada número abre lo que dicen ambos.",
  polarisation: "Polarización",
  polarisationText:
    "La parte que suman el acuerdo dentro de los bloques y el desacuerdo entre ellos en todo el acuerdo y desacuerdo: 1 es un debate del todo dividido.",
  polarisationFacts: (f) =>
    `acuerdo dentro ${f.agreeIn}, entre ${f.agreeOut}; desacuerdo dentro ${f.differIn}, entre ${f.differOut}`,
  polarisationParts: {
    agreeIn: "Acuerdo dentro de los grupos",
    agreeOut: "Acuerdo entre grupos",
    differIn: "Desacuerdo dentro de los grupos",
    differOut: "Desacuerdo entre grupos",
  },
  centrality: "Centralidad",
  centralityText:
    "Quién está unido a muchos, quién queda entre otros, quién está unido a los centrales; según los lazos positivos.",
  columns: {
    name: "Nombre",
    degree: "Lazos",
    strength: "Fuerza",
    betweenness: "Intermediación",
    eigenvector: "Vector propio",
  },
  oneWindow: "Solo hay una ventana, así que no hay con qué compararla.",
  stability: "Estabilidad de los bloques",
  stabilityText:
    "Cuánto se parecen los bloques de dos ventanas seguidas: 1 los mismos, cerca de 0 no más que por azar.",
  undefinedPairs: (p) =>
    `No definido en ${whole(p.count)} de ${count(p.of, "par de ventanas", "pares de ventanas")}: ${p.reason}.`,
  stabilityColumns: { from: "De", to: "A", shared: "En ambas", value: "Rand ajustado" },
  backbone: "Columna vertebral",
  backboneText:
    "Qué posiciones (en una red de posiciones: qué actores) sostienen la estructura. Se quita primero lo menos importante; lo último en irse importa más y está arriba. La pérdida dice cuán lejos queda de la red entera la de lo que queda (0 a 2).",
  backboneColumns: {
    step: "Paso",
    removed: "Se quita",
    loss: "Pérdida",
    statements: "Declaraciones que quedan",
  },
  undefinedValue: "no definido",
  reasons: {
    untied: "no hay dos nodos unidos por un peso positivo",
    fewCamps: "hay menos de dos grupos",
    noTiesInGroups: "no hay dos miembros de grupos unidos",
    fewShared: "menos de dos nodos están unidos en ambas ventanas",
    trivial: "ambas ventanas ponen a todos juntos, o a cada uno solo",
    unsettled: "partes de la red tienen la misma fuerza, así que ningún valor es el correcto",
  },
};
