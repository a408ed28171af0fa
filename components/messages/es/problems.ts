import type { Checked, IssueWords, Named } from "#core/debate/issue-words/sentences.ts";

type Words = Readonly<Record<string, string>>;

const SYNTAX: Words = {
  InvalidSymbol: "esto no es un valor JSON; los textos van entre comillas dobles",
  InvalidNumberFormat: "este número no está escrito como JSON escribe los números",
  PropertyNameExpected:
    'aquí debe seguir una clave entre comillas dobles; ¿sobra una coma antes de "}"?',
  ValueExpected: "aquí debe seguir un valor; ¿sobra una coma o falta un valor?",
  ColonExpected: "entre la clave y su valor deben ir dos puntos",
  CommaExpected: "falta una coma antes de esto",
  CloseBraceExpected: 'falta un "}" de cierre',
  CloseBracketExpected: 'falta un "]" de cierre',
  EndOfFileExpected: "el archivo sigue después de su final; quite lo que sobra",
  InvalidCommentToken: "JSON no tiene comentarios; quite este",
  UnexpectedEndOfComment: "JSON no tiene comentarios; quite este",
  UnexpectedEndOfString: "a este texto le faltan las comillas de cierre en su línea",
  UnexpectedEndOfNumber: "este número está incompleto",
  InvalidUnicode: "después de \\u deben ir cuatro cifras hexadecimales",
  InvalidEscapeCharacter:
    "JSON no conoce esta combinación con barra inversa; una barra inversa se escribe \\\\",
  InvalidCharacter:
    "un salto de línea o un carácter de control dentro de un texto se escribe \\n, \\t o \\u….",
};

const WANTED: Words = {
  number: "un número",
  int: "un número entero",
  string: "un texto entre comillas dobles",
  boolean: "true o false",
  array: "una lista entre [ ]",
  object: "un objeto entre { }",
  record: "un objeto entre { }",
};

const FOUND: Words = {
  array: "una lista",
  object: "un objeto",
  string: "un texto",
  number: "un número",
  boolean: "true o false",
  undefined: "nada",
};

const NUMBERS: Words = {
  degree: "un número entero de 1 (muy poco) a 5 (muchísimo)",
  minutes: "minutos enteros, de 1 a 600",
};

const CHECKS: Words = {
  "bad-id":
    "no es un id; use letras minúsculas de la a a la z sin tilde, cifras y guiones sueltos, como el-salvador",
  "bad-date":
    "no es una fecha real; escriba AAAA, AAAA-MM o AAAA-MM-DD (meta.updated necesita el día)",
  "bad-url":
    "no es una dirección web; empieza por http:// o https:// y no lleva espacios ni contraseña",
  "bad-language": "no es una etiqueta de idioma; escriba un código como en, es o es-SV",
  "bad-country": "no es un código de país; escriba dos letras mayúsculas (ISO 3166-1), como SV",
  "hidden-character":
    "tiene un carácter que no se ve (de control, de dirección, un espacio de ancho cero o medio carácter); escriba el texto de nuevo",
} satisfies Record<Checked, string>;

const NAMED: Words = {
  actor: "actor",
  coder: "codificador",
  country: "país",
  organization: "organización",
  position: "posición",
  relation: "vínculo",
  source: "fuente",
  statement: "declaración",
  theme: "tema",
} satisfies Record<Named, string>;

const UNUSED: Words = {
  theme: "ninguna posición está bajo este tema; quítelo o úselo",
  actor: "este actor no tiene declaración, vínculo ni afiliación; quítelo o agregue una",
  position: "ninguna declaración trata de esta posición; quítela o agregue una",
  source: "nada se codificó de esta fuente; quítela o úsela",
  coder: "este codificador no dio ninguna postura; quítelo o agregue codificaciones en codings",
};

const named = (name: Named) => NAMED[name] ?? name;
const found = (kind: string) => FOUND[kind] ?? kind;

function offer(near: readonly string[]): string {
  if (near.length === 0) return "";
  const quoted = near.map((candidate) => JSON.stringify(candidate));
  const last = quoted.at(-1);
  const list = quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} o ${last}`;
  return `; ¿quiso decir ${list}?`;
}

const target = (kind: string, names: readonly Named[]) =>
  `${kind}.${names.map((name) => `<id de ${named(name)}>`).join(".")}`;

export const problemMessages: IssueWords = {
  emptyFile: () => "el archivo está vacío; un debate es un objeto JSON (vea docs/data-format.md)",
  notJson: ({ error }) => `no es JSON: ${SYNTAX[error] ?? "aquí hay algo mal escrito"}`,
  notReadAsJson: ({ reason }) => `no es JSON; el navegador dice: ${reason}`,
  tooDeep: ({ most }) =>
    `hay listas y objetos anidados a más de ${most} niveles; un debate necesita cinco`,
  tooLarge: ({ most }) =>
    `el archivo pasa aquí de ${most} valores; divida el debate o quite lo que no es parte de él`,
  keyTwice: ({ key }) =>
    `la clave ${key} aparece dos veces en el mismo objeto y solo contaría la última; deje una`,
  forbiddenKey: () => 'la clave "__proto__" no se permite en ninguna parte; quítela',
  notADebate: (values) =>
    `un debate es un objeto JSON entre { }, pero esto es ${values.found === "array" ? "una lista" : `un solo valor (${found(values.found)})`}`,
  versionMissing: ({ current }) =>
    `falta la versión del formato; escriba "formatVersion": ${current}`,
  versionNewer: ({ version, current }) =>
    `el archivo tiene la versión ${version} del formato y este programa lee hasta la ${current}; use un programa más nuevo`,
  versionInvalid: ({ current }) =>
    `debe ser una versión del formato; escriba "formatVersion": ${current}`,
  unknownKey: ({ key, near }) => `aquí no se conoce la clave ${key}${offer(near) || "; quítela"}`,
  emptyList: () => "la lista está vacía; necesita al menos una entrada",
  emptyText: () => "el texto está vacío; escríbalo u omita la clave",
  tooLong: ({ length, most }) =>
    `tiene ${length} caracteres; se permiten ${most} como máximo: acórtelo`,
  misfit: ({ reason }) => `no encaja aquí; la revisión dice, en inglés: ${reason}`,
  noKeyHere: ({ key }) => `${key} no puede ser una clave aquí`,
  badNumber: ({ value, wanted }) => `es ${value}; escriba ${NUMBERS[wanted]}`,
  missingField: ({ key, wanted }) => `falta "${key}"; debe ser ${WANTED[wanted] ?? wanted}`,
  missingChoice: ({ key, choices }) => `falta "${key}"; es una de estas palabras: ${choices}`,
  wrongType: (values) =>
    `debe ser ${WANTED[values.wanted] ?? values.wanted}, pero es ${found(values.found)}${values.found === "null" ? "; omita la clave si no se sabe nada" : ""}`,
  wrongTypeOfChoice: (values) =>
    `es ${found(values.found)}, pero debe ser una de estas palabras: ${values.choices}`,
  unknownWord: ({ value, choices, near }) =>
    `${value} no es ninguna de estas palabras: ${choices}${offer(near) || "; use una de ellas"}`,
  failedCheck: ({ value, check }) => `${value} ${CHECKS[check ?? ""] ?? "no encaja aquí"}`,

  idTaken: ({ id, earlier }) => `el id "${id}" ya es el de ${earlier}; dé otro id a uno de los dos`,
  nameTwice: ({ name, earlier }) =>
    `${name} también está en ${earlier} y los lectores no podrían distinguirlos; cambie uno de los dos`,
  statementTwice: ({ earlier }) =>
    `tiene el mismo actor, posición, fecha, fuente y palabras que ${earlier}; quite uno de los dos`,
  unknownId: (values) =>
    `no existe este id de ${named(values.named)}: "${values.id}"${offer(values.near) || `; añádalo a ${values.list} o corrija el id`}`,
  unknownIdOfTour: (values) =>
    `no existe este id de ${named(values.named)}: "${values.id}"${offer(values.near) || "; corrija el id"}`,
  personAsOrganization: ({ id }) =>
    `"${id}" es una persona y una afiliación nombra una organización; use un vínculo (relations)`,
  affiliatedWithItself: ({ id }) =>
    `"${id}" está afiliado a sí mismo; nombre otra organización o quite esto`,
  relatedToItself: ({ id }) =>
    `"${id}" tiene un vínculo consigo mismo; nombre otro actor o quite esto`,
  endsBeforeStart: ({ start, end }) =>
    `termina (${end}) antes de empezar (${start}); corrija una de las fechas`,
  statementAfterSource: ({ date, source, published }) =>
    `tiene fecha ${date}, posterior a la publicación de su fuente "${source}" (${published}); corrija una de las fechas`,
  judgementBeforeSource: ({ date, source, published }) =>
    `tiene fecha ${date}, anterior a la publicación de su fuente "${source}" (${published}); corrija una de las fechas`,
  updatedTooEarly: ({ updated, path, date }) =>
    `el debate se cambió por última vez el ${updated}, pero ${path} tiene fecha ${date}; corrija una de las fechas`,
  quoteWithoutLanguage: () =>
    'la cita no tiene idioma; agregue "language", por ejemplo "en" o "es"',
  languageWithoutQuote: () => "hay un idioma pero no hay cita; agregue la cita o quite el idioma",
  translationWithoutQuote: () =>
    "hay una traducción pero no hay cita; agregue la cita en su propio idioma o pase a la cita las palabras traducidas",
  translationSameLanguage: ({ language }) =>
    `la traducción está en el idioma de la cita ("${language}"); corrija uno de los dos o quite la traducción`,
  ownQuotationMarks: ({ open, close }) =>
    `trae sus propias comillas ${open} ${close}; quítelas, la página las pone`,
  coderTwice: ({ coder }) =>
    `el codificador "${coder}" aparece dos veces en esta declaración; deje una codificación`,
  stanceAgainstCoders: ({ stance, given }) =>
    `es "${stance}", pero todos los codificadores dieron "${given}"; corríjalo o anote en codings quién dio "${stance}"`,
  unused: (values) => UNUSED[values.named] ?? "",
  judgedTwice: ({ by, actor, earlier }) =>
    `${by} ya juzga a "${actor}" en ${earlier}; deje uno de los dos juicios`,
  evidenceTwice: ({ id, earlier }) =>
    `"${id}" ya está en ${earlier}; nombre cada declaración una sola vez`,
  predictionWithoutAnswer: ({ actor, position }) =>
    `no hay ninguna declaración de "${actor}" sobre "${position}"; pregunte por una que el debate contenga`,
  minutesDiffer: ({ whole, sum }) =>
    `es ${whole}, pero los pasos suman ${sum} minutos; corrija una de las cifras`,
  ownLanguage: ({ language }) =>
    `"${language}" es el idioma del propio debate; corrija uno de los dos o quite esto`,
  nothingToTranslate: ({ key }) =>
    `el debate no tiene aquí ningún "${key}" que se pueda traducir; quítelo`,
  titleIsExact: () =>
    "el título de esta fuente es exacto y se muestra tal como está; quite esta traducción",
  translationCount: ({ here, there }) =>
    `aquí hay ${here}, pero el debate tiene ${there}; las entradas van en el mismo orden, una por una`,
  unknownTranslatedId: ({ id, near }) =>
    `el debate no tiene nada con el id "${id}" en esta lista${offer(near) || "; corrija el id o quite esto"}`,

  notAQuery: () =>
    "no es la parte de una dirección que va después de “?”; escriba pares clave=valor unidos por &, sin ?, #, espacios ni pares vacíos",
  queryKeyTwice: ({ key }) => `la clave ${key} aparece dos veces; una sus valores con comas`,
  unknownQueryKey: ({ key, keys, near }) =>
    `una consulta no tiene la clave ${key}${offer(near) || `; las claves son ${keys}`}`,
  viewAllAlone: () => "view=all va solo; quítelo o quite las otras claves",
  queryDates: ({ from, to }) =>
    `from (${from}) es posterior a to (${to}); corrija una de las fechas`,
  noQueryValue: () => "no tiene valor; quite la clave o dele uno",
  noQueryDate: ({ value }) => `${value} no es una fecha real; escriba AAAA, AAAA-MM o AAAA-MM-DD`,
  unknownQueryWord: ({ word, words, near }) =>
    `${word} no es ninguna de estas palabras: ${words}${offer(near)}`,
  unknownQueryId: (values) =>
    `en este debate no existe este id de ${named(values.named)}: ${values.id}${offer(values.near) || "; corrija el id"}`,
  writeTarget: ({ kind, names }) => `escriba ${target(kind, names)}`,
  writeCompared: ({ kind, names, most }) =>
    `escriba ${target(kind, names)}, con ${most} actores como máximo`,
  differentActors: ({ kind }) => `${kind} necesita actores distintos`,
  writeCamp: () => "escriba camp~<número>; el bloque más grande es 1",
  writeReduction: ({ by }) => `escriba none, ${by} o ${by}.<actores>.<posiciones>`,
  noMergedNode: ({ key }) => `${key} no nombra ningún nodo agrupado`,
  writeFocus: ({ most }) =>
    `escriba actor.<id>.<grado> o position.<id>.<grado>, con un grado de 1 a ${most}`,
  writeLike: () => "escriba like.<id de actor>",
  methodWordTwice: ({ word }) => `${word} aparece dos veces; deje una`,
  noMethodNumber: ({ word }) => `${word} no es un nombre con un número entero, como months-3`,
  writeSort: () => "escriba <columna> o <columna>.desc",
};
