import type { methodsMessages as english, Method } from "#components/messages/methods.ts";
import type { Translation } from "#components/messages/translation.ts";
import type { Stance } from "#core/debate/schema.ts";

export const methods: readonly Method[] = [
  {
    id: "statements",
    title: "Qué se cuenta",
    text: [
      "Una declaración es un actor que toma una postura sobre una posición, en una fecha y en una fuente. Si un actor dice lo mismo en dos fuentes, ambas aparecen y ambas se cuentan.",
      "Los números junto a actores, posiciones y fuentes son números de declaraciones. Dicen cuánto se encontró, no cuánto importa un actor: quien habla más, o a quien se cita más, tiene más declaraciones.",
      "Junto a un actor van sus declaraciones, las posiciones de que tratan, las fuentes de que vienen, y la primera y la última fecha. Ejemplo: un actor dice lo mismo sobre una posición en dos periódicos y firma un acuerdo sobre otra: tres declaraciones, dos posiciones, tres fuentes.",
    ],
    source:
      "Definición propia. La declaración es la unidad del análisis de redes de discurso (P. Leifeld, 2017).",
  },
  {
    id: "stances",
    title: "Las cuatro posturas",
    text: [
      "Apoyar y oponerse siguen lo que está escrito en la página de cada posición bajo “Apoyarla significa” y “Oponerse significa”. Mixta: la declaración habla a favor de ambos lados, o apoya con una condición. Solo describe: el actor habla de la posición y no toma partido.",
      "En las medidas, apoyar cuenta como +1, mixta como 0 y oponerse como −1. “Solo describe” no tiene número y no entra en ninguna medida. “Sin declaración encontrada” no es una postura y nunca se cuenta como 0: el actor bien puede haber hablado en otro lugar.",
    ],
  },
  {
    id: "attribution",
    title: "Dicho, hecho o referido",
    text: [
      "“Dicho por el actor” son sus propias palabras, citadas o puestas en las nuestras. “Acto del actor” es algo que hizo, como firmar un acuerdo. “Referido por otros” es lo que otros dicen del actor; tiene un borde discontinuo y nunca parece algo dicho.",
      "La confianza (alta, media, baja) es el juicio de los codificadores sobre qué tan claramente muestra la fuente esta postura de este actor. Las palabras entre comillas son exactas. Todo lo demás está en nuestras palabras y lleva un rótulo que lo dice.",
    ],
  },
  {
    id: "current-stance",
    title: "Postura actual",
    text: [
      "La postura actual de un actor sobre una posición es la de la última declaración que él mismo dijo o hizo. Si no hay ninguna, es la última referida por otros, marcada como tal.",
      "Si varias declaraciones comparten esa última fecha y difieren, la postura actual es mixta. Las que solo describen se pasan por alto mientras haya otra. Una fecha de la que solo se conoce el mes o el año cuenta como su último día. Cuando las declaraciones de un actor sobre una posición difieren, su panel dice cuántas de las que tienen postura toman la actual.",
      "Ejemplo: un actor apoya una prohibición en enero y la rechaza en marzo; en mayo un periódico refiere que la apoya. Su postura actual es en contra, la última propia. Una de sus tres declaraciones con postura la toma.",
    ],
    formula:
      "s(actor, posición) = postura de la última declaración propia; si no hay, de la última referida",
    source: "Definición propia.",
  },
  {
    id: "changes",
    title: "Cambio de postura",
    text: [
      "Un cambio son dos declaraciones seguidas de un actor sobre una posición cuyas posturas difieren. Ambas se muestran con sus palabras y fechas. No cuentan las que solo describen, ni lo que refieren otros: un relato ajeno no es un cambio del propio actor.",
      "Cuando de las fechas solo se conoce el mes o el año, el cambio se muestra únicamente si la primera fue con certeza anterior a la segunda. Dos posturas en un mismo día no son un cambio. De un grupo, como las personas encuestadas en sondeos, no se muestra ningún cambio: dos declaraciones no tienen por qué venir de las mismas personas.",
    ],
    source: "Definición propia.",
  },
  {
    id: "agreement",
    title: "Acuerdo entre dos actores",
    text: [
      "Para cada posición sobre la que ambos tienen una postura actual, se toma la distancia entre las dos posturas: 0 si son iguales, 1 si una es mixta, 2 si son opuestas. Se divide entre dos, se saca el promedio y se resta de 1.",
      "Así, 100 % significa iguales en todas las posiciones compartidas y 0 % significa opuestos en todas. Al lado está siempre el número de posiciones compartidas. Los pares con menos de dos no se muestran. “Coincide más con” lista los pares por encima del 50 %; “Discrepa más con”, los que están por debajo.",
    ],
    formula:
      "acuerdo(a, b) = 1 − promedio, en las posiciones compartidas, de |s(a, p) − s(b, p)| ÷ 2",
    source:
      "Una similitud del tipo descrito por J. C. Gower, “A general coefficient of similarity and some of its properties”, Biometrics 27 (1971).",
  },
  {
    id: "contestedness",
    title: "Qué tan disputada está una posición",
    text: [
      "Se toma la postura actual de cada actor que toma partido o tiene una postura mixta, como +1, 0 o −1, y se saca el promedio. Cuanto más lejos de 0 está el promedio, más domina un lado. La medida es 1 menos esa distancia: 0 si todos están de un lado, 1 si ambos lados están en equilibrio.",
      "Cada actor cuenta una vez, por mucho que haya hablado. Junto al número están siempre las cuentas de cada lado. Describen a los actores de los datos, no al público.",
    ],
    formula: "disputa(p) = 1 − |postura promedio de los actores con una postura sobre p|",
    source: "Definición propia.",
  },
  {
    id: "camps",
    title: "Bloques por posturas declaradas",
    text: [
      "Dos actores quedan vinculados si comparten al menos dos posiciones y su acuerdo supera el 50 %. El vínculo es más fuerte cuanto mayor es el acuerdo: 0 con 50 %, 1 con 100 %. Los bloques son grupos de actores con más vínculos, y más fuertes, de los que daría el azar. Un bloque dice quién tomó posturas parecidas. No dice que sus miembros se conozcan, actúen juntos ni coincidan en nada más. También cuentan las posturas que solo se conocen por lo que refieren otros.",
      "La modularidad dice qué tan separados están los bloques: 0 no es más que el azar, 1 es el máximo posible. La búsqueda se prueba con los actores en diez órdenes fijos y se conserva la división con la mayor modularidad, de modo que los mismos datos dan siempre los mismos bloques. En redes muy grandes se prueba una vez. El bloque A es el mayor; las letras no indican rango. Donde se eligen fechas, un bloque conserva la letra del que, sin esas fechas, tiene más miembros en común con él.",
      "Un bloque está “en su mayoría a favor” o “en su mayoría en contra” de una posición si dos o más miembros toman ese lado y son al menos dos tercios de los miembros con una postura sobre ella. Las dos cuentas van entre paréntesis. Un actor está entre bloques si coincide en más del 50 % también con un miembro de otro bloque; primero se nombra a aquellos cuyos vínculos llevan más a otros bloques. Los actores que comparten menos de dos posiciones con todos los demás no están en ningún bloque.",
      "Ejemplo: Ana y Beto toman las mismas posturas sobre las dos posiciones que comparten: su acuerdo es del 100 % y su vínculo 2 × 1 − 1 = 1. Cira y David también, y toman el lado contrario en ambas. Hay dos bloques. Todo el peso queda dentro, la mitad quedaría por azar: modularidad 1 − 0.5 = 0.5.",
    ],
    formula:
      "vínculo(a, b) = 2 × acuerdo(a, b) − 1, si acuerdo(a, b) > 50 % en dos o más posiciones",
    source:
      "V. D. Blondel, J.-L. Guillaume, R. Lambiotte y E. Lefebvre, “Fast unfolding of communities in large networks”, Journal of Statistical Mechanics P10008 (2008).",
  },
  {
    id: "alignment",
    title: "Afinidad de los actores",
    text: [
      "Las posturas se leen de las declaraciones que dejan pasar los filtros y de ninguna otra. Dos actores se pueden comparar si comparten el número elegido de posiciones; para los demás no hay número. A dos los une un acuerdo si supera el 50 % y llega al valor elegido, y un desacuerdo si está igual de lejos por debajo del 50 %: con 80 % elegido, 20 % como mucho. Los bloques son los de los acuerdos dibujados, así que los dos controles pueden cambiarlos. Al abrir la página son los bloques del resumen en palabras. Aquí llevan letras; A es el mayor, y las letras no indican rango.",
      "Un bloque está separado de otro en una posición si uno está en su mayoría a favor y el otro en su mayoría en contra. Un actor no está en ningún bloque si no coincide tanto con nadie o si comparte muy pocas posiciones con todos los demás. Eso no dice nada de lo que piensa.",
      "En el dibujo, los acuerdos acercan a los miembros de un bloque. Los campos están puestos de modo que pocas líneas pasen por encima de otros. El valor del primer control no mueve a nadie, ni las fechas; solo la cercanía dentro de un bloque significa algo, y solo a grandes rasgos. Con más de 150 actores se dibujan los de lazos más fuertes. La fuerza de un lazo es su distancia al 50 %.",
      "Ejemplo: está elegido 80 %. A dos actores con un acuerdo del 90 % los une un vínculo de acuerdo de fuerza |2 × 0.9 − 1| = 0.8; a dos con 10 %, uno de desacuerdo igual de fuerte; a dos con 60 %, ninguno.",
    ],
    formula: "fuerza de un lazo = |2 × acuerdo(a, b) − 1|",
    source:
      "El acuerdo, según J. C. Gower (1971); los bloques, según V. D. Blondel y otros (2008), como en sus secciones.",
  },
  {
    id: "coverage",
    title: "Lo que los datos no cubren",
    text: [
      "Se toman todos los actores y todas las posiciones con al menos una declaración mostrada, y todos sus pares. La cobertura dice para cuántos pares no se encontró declaración. Un par vacío significa que no se encontró nada, no que el actor calle o sea neutral.",
      "También dice cuántos actores tienen una sola declaración, sobre qué posiciones hay declaraciones de un solo lado, cuántos pares se apoyan en una sola fuente o solo en lo que refieren otros, y de qué idiomas, tipos de actor y países vienen las declaraciones. Menos del 5 % de las declaraciones cuenta como casi ausente. El país es el del cargo o la sede del actor.",
      "La vista de cobertura cuenta además las declaraciones mostradas por fuente, por idioma de la fuente y de las palabras exactas, por tipo de actor y por bloque, cada número con su parte de las declaraciones mostradas. Las variedades de un idioma cuentan juntas. Los bloques son los que hay entre las declaraciones mostradas, así que un filtro puede cambiarlos.",
      "Esto compara los datos consigo mismos. No puede decir qué se dijo y nunca se encontró. Ejemplo: tres actores y tres posiciones forman nueve pares. Se encuentran declaraciones para siete, así que dos de nueve pares, el 22 %, están vacíos.",
    ],
    formula: "parte sin declaración = 1 − pares con declaración ÷ (actores × posiciones)",
    source: "Definición propia.",
  },
  {
    id: "thin-evidence",
    title: "Apoyado en una sola fuente, o en lo que otros refieren",
    text: [
      "Un par de actor y posición se apoya en una sola fuente si todas sus declaraciones mostradas vienen de una fuente; una posición, si todas las declaraciones mostradas sobre ella vienen de una. Un par se conoce solo por lo que otros refieren si ninguna de sus declaraciones son palabras o un acto del propio actor.",
      "Dos artículos de un mismo medio son dos fuentes, y un artículo con tres declaraciones es una. Una segunda fuente no es una prueba: puede repetir la primera. Un par con una sola declaración solo puede tener una fuente, así que se cuenta aparte.",
      "Ejemplo: un actor tiene tres declaraciones sobre una posición, dos de un artículo de prensa y una de un documento judicial. El par se apoya en dos fuentes. Si un filtro oculta el documento judicial, se apoya en una.",
    ],
    formula: "una sola fuente: número de fuentes distintas entre las declaraciones mostradas = 1",
    source: "Definición propia.",
  },
  {
    id: "statements-by-stance",
    title: "Declaraciones a favor y en contra",
    text: [
      "Para cada posición se cuentan las declaraciones mostradas por postura: en contra a la izquierda, a favor a la derecha; las mixtas y las que solo describen, aparte. Las barras de ambos lados tienen una misma escala, la de la más larga.",
      "Aquí se cuentan declaraciones, no actores: un actor que se repite diez veces hace una barra larga. Dónde están los actores lo muestra el espectro de la posición. Ejemplo: un actor con tres declaraciones a favor y dos actores con una cada uno en contra hacen aquí 3 a 2, y en el espectro 1 a 2.",
    ],
    source:
      "P. Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, en The Oxford Handbook of Political Networks (2017).",
  },
  {
    id: "judgements",
    title: "Poder e interés",
    text: [
      "Cuánto puede decidir un actor, y cuánto se juega, no se puede calcular a partir de declaraciones. Donde los autores de un debate lo han juzgado, cada juicio lleva un nombre, un día, una razón y una fuente, y un valor de 1 (muy poco) a 5 (muchísimo) para cada cosa. Sin tales juicios, la vista no se ofrece.",
      "La cuadrícula pone cada juicio en la casilla de sus dos valores. No se promedia nada: un actor juzgado por dos personas aparece dos veces. Ejemplo: poder 2 e interés 5 están en la segunda fila desde abajo, en la última columna: poco poder, mucho interés.",
    ],
    source: "C. Eden y F. Ackermann, Making Strategy: The Journey of Strategic Management (1998).",
  },
  {
    id: "in-words",
    title: "El resumen en palabras",
    text: [
      "“En palabras”, sobre el mapa, describe lo que se muestra: posturas, bloques y cuentas se leen de las declaraciones que pasan los filtros y de ninguna otra. Los paneles de actores y posiciones leen todas las declaraciones del debate, así que sus números pueden diferir mientras haya un filtro en uso.",
      "La posición más disputada es la del valor más alto entre las que tienen al menos un actor a favor y uno en contra. Entre iguales va primero la que tiene más actores.",
    ],
  },
  {
    id: "ties",
    title: "Cómo se trazan las líneas del mapa",
    text: [
      "Hay una línea para cada actor y posición con al menos una declaración mostrada. Si todas las que toman una postura coinciden, la línea tiene esa postura; si difieren, es mixta. Esto puede diferir de la postura actual, que solo lee la última declaración y es la que muestran la matriz, el espectro y los detalles.",
      "Apoyar es una línea azul continua al extremo +; oponerse, una naranja discontinua al extremo −; mixta, una violeta, y solo describe, una gris punteada, ambas al centro. Más declaraciones hacen la línea más ancha. Una línea más clara se apoya solo en lo que refieren otros. Una marca en la línea avisa de un cambio de postura.",
      "Mientras hay más de 400 líneas a la vista, todas menos las punteadas se dibujan continuas y sin marcas, para que el mapa sea rápido: el extremo de la línea distingue a favor de en contra. Por encima de 1,500, cada una es más tenue cuantas más hay, para que el mapa no sea un solo campo de color; lo señalado o abierto conserva su color. Acerque el mapa, filtre o dibuje menos para ver cada línea como en la leyenda.",
    ],
  },
  {
    id: "filters",
    title: "Los filtros y sus cuentas",
    text: [
      "Dentro de un filtro basta cualquiera de las opciones marcadas; entre filtros deben cumplirse todos. Un rango de fechas conserva cada declaración cuya fecha, hasta donde se conoce, cae en parte en él. La búsqueda de texto busca todas las palabras que escriba en citas, paráfrasis, nombres y otros nombres; las mayúsculas y los acentos no cambian nada.",
      "El número junto a una opción es el de las declaraciones que obtendría con esa sola opción en su filtro y los demás filtros como están. Las medidas de los paneles usan todas las declaraciones del debate, oculten lo que oculten los filtros, y listan aparte las ocultas.",
    ],
  },
  {
    id: "ladder",
    title: "Disposición: escalera",
    text: [
      "Las posiciones son peldaños, uno sobre otro, con un − y un + en sus extremos. Cada peldaño se gira de modo que los actores que suelen estar juntos queden del mismo lado. Los dos lados salen del primer eje de la tabla de actores por posiciones con +1, 0 y −1 en sus casillas.",
      "Actores y peldaños se ordenan de modo que se crucen pocas líneas, moviendo cada uno por turno al lugar medio de sus vecinos. Los actores sin un lado claro están abajo. Izquierda, derecha, arriba y abajo no indican rango ni juicio.",
    ],
    source:
      "El orden sigue a K. Sugiyama, S. Tagawa y M. Toda, “Methods for visual understanding of hierarchical system structures”, IEEE Transactions on Systems, Man, and Cybernetics 11 (1981).",
  },
  {
    id: "network",
    title: "Disposición: red",
    text: [
      "Cada posición se divide en dos polos, a favor y en contra. A partir de los ejes principales de la red, los actores son atraídos hacia los polos a los que están vinculados y alejados del resto, de modo que los actores con posturas parecidas quedan cerca. Después se eliminan las superposiciones.",
      "Los mismos datos dan siempre la misma imagen. Aquí solo la cercanía significa algo, y solo de forma aproximada; izquierda, derecha, arriba y abajo no significan nada.",
    ],
    source:
      "Las fuerzas son las de M. Jacomy, T. Venturini, S. Heymann y M. Bastian, “ForceAtlas2”, PLoS ONE 9 (2014).",
  },
  {
    id: "matrix-order",
    title: "Orden de la matriz",
    text: [
      "“Para que se vean los bloques” reparte a los actores como la escalera: un lado, ningún lado, el otro lado. Primero van las posiciones que el primer lado tiende a apoyar y después las que tiende a rechazar. En cada parte, una fila va en el lugar medio de las columnas en las que tiene una declaración, y una columna en el lugar medio de sus filas, por turnos hasta que nada se mueve. Así quedan cerca los actores con posturas parecidas, y los bloques se ven como manchas de un color.",
      "El orden se calcula con todas las declaraciones del debate: un filtro quita filas y columnas, pero no mueve ninguna. Los lugares iguales se deciden por los identificadores de los actores en el archivo. Primero y último, izquierda y derecha no indican rango.",
      "“Por acuerdo con” ordena a los actores por su acuerdo con el elegido; los que comparten con él menos de dos posiciones van aparte, por nombre y sin número. “Por afiliación” usa la primera organización que se indica de un actor.",
      "Ejemplo: una fila con declaraciones en la primera y la cuarta columna tiene el lugar medio 2.5; una con una declaración solo en la segunda tiene 2. La segunda fila va primero.",
    ],
    formula: "lugar de una fila = lugar medio de las columnas en las que tiene una declaración",
    source:
      "Las partes salen del primer eje de la tabla con +1, 0 y −1 en sus celdas; el orden en cada una sigue a Sugiyama, Tagawa y Toda (1981), véase “Disposición: escalera”. Sobre estos órdenes: I. Liiv, “Seriation and matrix reordering methods: an historical overview”, Statistical Analysis and Data Mining 3 (2010).",
  },
  {
    id: "spectrum",
    title: "Espectro de una posición",
    text: [
      "Cada actor está en su postura actual sobre la posición: −1 en contra, 0 mixta, +1 a favor. Las posturas se leen de las declaraciones que pasan los filtros y de ninguna otra. Quien solo describe la posición va junto a la escala y no entra en ningún número.",
      "La marca bajo los cuadros es el promedio de las posturas. De él sale qué tan disputada es la posición. Los actores sin declaración sobre la posición, y aquellos cuyas declaraciones ocultan los filtros, van aparte.",
      "Ejemplo: dos actores están a favor, uno es mixto y uno está en contra. El promedio es (1 + 1 + 0 − 1) ÷ 4 = 0.25, y la posición está disputada en 1 − 0.25 = 0.75.",
    ],
    source:
      "Definición propia, a partir de “Postura actual” y “Qué tan disputada está una posición”.",
  },
  {
    id: "coders",
    title: "Acuerdo entre los codificadores",
    text: [
      "Cada declaración guarda la postura que le dio cada codificador, la que se usa aquí y su razón; abra “Cómo se codificó” bajo una declaración. Donde los codificadores difirieron, ahí se dice.",
      "La cifra más sencilla es la parte de las declaraciones a las que dos codificadores dieron la misma postura, entre las que ambos codificaron. No pregunta cuántas veces coincidirían por azar.",
      "El alfa de Krippendorff compara cuántas veces difieren los codificadores con cuántas lo harían por azar: 1 es acuerdo total, 0 es lo que daría el azar, y por debajo de 0 es menos que eso. Las declaraciones con un solo código quedan fuera. Nominal: dos posturas distintas son simplemente distintas. Ordinal: las posturas van en el orden en contra, mixta, a favor, y están tan lejos una de otra como códigos hay entre ellas; “solo describe” cuenta como mixta. Donde todos los códigos son iguales, o nada se codificó dos veces, el alfa no está definido.",
      "Ejemplo: dos codificadores leen diez declaraciones. Uno da 0 1 0 0 0 0 0 0 1 0; el otro, 1 1 1 0 0 1 0 0 0 0. Difieren en 4 de 10: desacuerdo observado, 0.4. De los 20 códigos, 14 son 0 y 6 son 1, así que dos códigos sacados al azar difieren en 2 × 14 × 6 de 20 × 19 casos: 0.442. El alfa es 1 − 0.4 ÷ 0.442 = 0.095, apenas mejor que el azar, aunque los codificadores coinciden en el 60 %.",
      "Cómo se codificó cada debate, y las cifras que dan sus autores, están abajo en sus propias palabras.",
    ],
    formula: "alfa = 1 − desacuerdo observado ÷ desacuerdo esperado por azar",
    source:
      "K. Krippendorff, Content Analysis: An Introduction to Its Methodology, y “Computing Krippendorff’s Alpha-Reliability” (2011), de donde es el ejemplo.",
  },
];

const VALUES: Record<Stance, string> = { support: "+1", mixed: "0", oppose: "−1", neutral: "" };

export const methodsMessages: Translation<typeof english> = {
  title: "Métodos",
  lead: "Cómo se calcula cada número de este sitio. Ningún número está solo: cada uno abre las declaraciones que hay detrás.",
  contents: "En esta página",
  example: "Ejemplo",
  source: "Según",
  agreementExample: (a, b, debate) => `${a} y ${b} en “${debate}”:`,
  distance: "Distancia ÷ 2",
  value: (stance) => VALUES[stance],
  agreementResult: ({ distances, shared, result }) =>
    `1 − (${distances.join(" + ")}) ÷ ${shared} = ${result}`,
  contestednessExample: (position, debate) => `“${position}” en “${debate}”:`,
  contestednessResult: ({ support, oppose, mixed, result }) =>
    `1 − |${support} × (+1) + ${mixed} × 0 + ${oppose} × (−1)| ÷ ${support + oppose + mixed} = ${result}`,
  changeExample: (actor, position, debate) => `${actor} sobre “${position}” en “${debate}”:`,
  coded: (title) => `“${title}”:`,
};
