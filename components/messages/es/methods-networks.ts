import type { Method } from "#components/messages/methods.ts";

export const networkMethods: readonly Method[] = [
  {
    id: "discourse-networks",
    title: "Redes de discurso",
    text: [
      "La vista de investigación y la orden “standpoint analyse” calculan redes como las define Discourse Network Analyzer (DNA), para que se puedan comparar con las publicadas. Apoyar cuenta 1 y oponerse 0; donde un debate tiene posturas mixtas, la escala es −1, 0, 1. Las declaraciones que solo describen no están en ninguna red. Una fecha parcial cuenta desde su primer día. Nuestra fuente es el documento de DNA, nuestra posición su concepto, nuestra postura su acuerdo.",
      "Actores × posiciones: “ignore” cuenta las declaraciones del actor sobre la posición, “subtract” toma las de a favor menos las de en contra, “combine” da un código para las posturas que aparecen: con dos posturas, 1 solo a favor, 2 solo en contra, 3 ambas.",
      "Las redes de actores (o de posiciones) unen dos nodos por todo lo que comparten. En cada posición compartida, cada declaración de uno se encuentra con cada declaración del otro: congruence suma cuánto se parecen las dos posturas (1 iguales, 0 opuestas, ½ si una es mixta), conflict cuánto difieren, “subtract” toma la diferencia, “ignore” cuenta los pares. Como se cuentan pares, las declaraciones repetidas pesan más de una vez; de ahí la regla de las declaraciones iguales.",
      "Ejemplo: Ann apoya una prohibición y un impuesto; Bob apoya la prohibición y se opone al impuesto. Congruence es 1 (la prohibición), conflict 1 (el impuesto), subtract 0, ignore 2.",
    ],
    formula:
      "congruence(x, y) = Σ de las posiciones Σ de los pares de declaraciones (1 − |postura de x − postura de y| ÷ ancho de la escala)",
    source:
      "P. Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, The Oxford Handbook of Political Networks (2017), y P. Leifeld, J. Gruber y F. R. Bossner, Discourse Network Analyzer Manual.",
  },
  {
    id: "equal-statements",
    title: "Declaraciones iguales",
    text: [
      "Dos declaraciones son iguales si tienen el mismo actor (o la misma organización), la misma posición y, salvo que no se miren las posturas, la misma postura. Cuentan todas, o una vez por fuente, semana (de lunes a domingo), mes o año, o una sola vez; queda la primera. DNA 3.1 olvida el año de las semanas y los meses, de modo que marzo de 2019 y marzo de 2021 son uno; aquí son dos.",
      "Ejemplo: Ann apoya la prohibición el 3 y el 20 de marzo en dos periódicos. Una vez por fuente son dos declaraciones; una vez por mes, una.",
    ],
    source:
      "P. Leifeld, J. Gruber y F. R. Bossner, Discourse Network Analyzer Manual (la regla del año es nuestra).",
  },
  {
    id: "normalization",
    title: "Normalización",
    text: [
      "Sin normalización, quien habla mucho tiene lazos fuertes. La actividad media divide un lazo por la media de las declaraciones de ambos; el coseno, por el producto de esos números (como en DNA; no es el coseno de dos vectores); Jaccard, por todas las declaraciones que hace solo uno de los dos más los pares que ambos hacen igual. En las redes de actores × posiciones, activity divide cada fila por sus declaraciones y prominence cada columna. Lo que se dividiría por 0 es 0.",
      "Ejemplo: Ann apoya una prohibición y un impuesto; Bob apoya la prohibición y se opone al impuesto; congruence es 1. Actividad media: 1 ÷ 2 = 0.5. Coseno: 1 ÷ (2 × 2) = 0.25. Jaccard: 1 ÷ (1 + 1 + 1) = 0.33.",
    ],
    formula: "actividad media: lazo(x, y) ÷ ((declaraciones de x + declaraciones de y) ÷ 2)",
    source:
      "El manual de DNA: P. Leifeld, J. Gruber y F. R. Bossner, Discourse Network Analyzer Manual.",
  },
  {
    id: "time-windows",
    title: "Ventanas de tiempo móviles",
    text: [
      "El centro de una ventana avanza por el debate de unidad en unidad; la ventana llega la mitad de su ancho hacia cada lado y queda entera dentro del debate. Las ventanas de declaraciones avanzan de declaración en declaración. Las declaraciones iguales se resuelven antes, en todo el tiempo.",
      "Con un núcleo, las declaraciones cuentan menos cuanto más lejos están del centro. Con u como distancia, 1 en el borde: uniforme ½, Epanechnikov ¾ (1 − u²), triangular 1 − |u|, gaussiano la curva normal sin borde. Un par de declaraciones cuenta la raíz del producto de ambos pesos. “Solo ventanas enteras” deja fuera la primera y la última mitad de un ancho. DNA 3.1 difiere aquí en detalles; las diferencias están en docs/decisions/dna-networks.md.",
      "Ejemplo: una ventana de 3 meses en torno al 1 de marzo va del 1 de febrero al 1 de abril. Con el núcleo de Epanechnikov, una declaración a medio camino del borde cuenta ¾ × (1 − ¼) = 0.56.",
    ],
    source:
      "P. Leifeld, Discourse Network Analyzer 3.1 (2025), y V. A. Epanechnikov, “Non-parametric estimation of a multivariate probability density”, Theory of Probability and Its Applications 14 (1969).",
  },
  {
    id: "network-camps",
    title: "Bloques y modularidad en las redes",
    text: [
      "Los bloques son grupos de nodos con más lazos positivos, y más fuertes, por dentro de los que habría por azar, hallados con el método de Louvain; los nodos se visitan por nombre, así que los mismos datos dan los mismos bloques. Los lazos negativos no intervienen, y un nodo sin lazos positivos no está en ningún bloque. Estos bloques dependen del método elegido; los de las otras vistas tienen su propia definición, véase “Bloques por posturas declaradas”.",
      "La modularidad es la parte del peso dentro de los bloques menos la que cabría esperar si cada nodo conservara su fuerza y los lazos cayeran al azar: 0 es el azar, y queda bajo 1. Sin ningún lazo positivo no está definida.",
      "Ejemplo: Ann y Bob están unidos por 1, Cy y Di también, y nadie más. Todo el peso queda dentro, y por azar quedaría la mitad: 1 − 0.5 = 0.5.",
    ],
    formula:
      "Q = peso dentro ÷ todo el peso − Σ de los bloques (fuerza del bloque ÷ toda la fuerza)²",
    source:
      "V. D. Blondel, J.-L. Guillaume, R. Lambiotte y E. Lefebvre, Journal of Statistical Mechanics P10008 (2008), y M. E. J. Newman y M. Girvan, Physical Review E 69 (2004).",
  },
  {
    id: "ei-index",
    title: "Índice E-I",
    text: [
      "El peso de los lazos positivos entre grupos menos el de dentro de ellos, dividido por ambos: −1 si todos los lazos quedan dentro, +1 si todos van entre grupos. Los grupos son los bloques, o las organizaciones por las que hablan los actores en la mayoría de sus declaraciones. Un nodo sin grupo queda fuera con sus lazos. Si no hay dos miembros de grupos unidos, no está definido.",
      "Ejemplo: lazos de 1, 1 y 2 dentro de los grupos y uno de 1 entre ellos: (1 − 4) ÷ 5 = −0.6.",
    ],
    formula: "E-I = (entre − dentro) ÷ (entre + dentro)",
    source: "Lo propusieron D. Krackhardt y R. N. Stern, Social Psychology Quarterly 51 (1988).",
  },
  {
    id: "polarisation",
    title: "Polarización",
    text: [
      "Se junta todo el acuerdo y el desacuerdo de cada dos nodos. La polarización es la parte que corresponde a un debate dividido: el acuerdo dentro de los grupos y el desacuerdo entre ellos. 1: todos coinciden solo con su grupo y discrepan solo de los demás. La normalización es la elegida; la forma de contar los lazos no interviene. Con menos de dos grupos no está definida.",
      "La polarización de DNA es otra: mide cuán lejos está una red de una polarizada, y su búsqueda hace esa distancia tan grande como puede.",
      "Ejemplo: del acuerdo, 3 queda dentro y 1 entre grupos; del desacuerdo, 1 dentro y 5 entre grupos: (3 + 5) ÷ 10 = 0.8.",
    ],
    formula:
      "polarización = (congruence dentro + conflict entre) ÷ (todo congruence + todo conflict)",
    source: "Cuenta aquello con lo que compara “dna_polarization” de DNA 3.1 (P. Leifeld, 2025).",
  },
  {
    id: "centrality",
    title: "Centralidad",
    text: [
      "Se calcula con los lazos positivos. Lazos: cuántos tiene un nodo. Fuerza: la suma de sus pesos. Intermediación: la parte de los caminos más cortos entre otros dos que pasan por él, contando lazos y no pesos. Vector propio: alto si un nodo está muy unido a nodos que también son centrales; los cuadrados de todos suman 1. Donde partes de la red tienen la misma fuerza, el vector propio no tiene una solución única y no está definido.",
      "Central es quien está unido a muchos por declaraciones parecidas. No mide poder ni influencia.",
      "Ejemplo: Ann y Bob están unidos por 1, Bob y Cy también. Bob tiene 2 lazos, intermediación 1 y vector propio 0.71; Ann y Cy tienen 1 lazo, 0 y 0.5.",
    ],
    source:
      "L. C. Freeman, Social Networks 1 (1979); P. Bonacich, Journal of Mathematical Sociology 2 (1972), y U. Brandes, Journal of Mathematical Sociology 25 (2001).",
  },
  {
    id: "camp-stability",
    title: "Estabilidad de los bloques en el tiempo",
    text: [
      "Se buscan los bloques en cada ventana de tiempo. Para cada dos ventanas seguidas, el índice de Rand ajustado dice cuánto se parecen las dos divisiones, entre los nodos que tienen un lazo positivo en ambas: 1 la misma, cerca de 0 no más que por azar, por debajo de 0 menos. Con menos de dos nodos así, o donde ambas ventanas ponen a todos juntos o a cada uno solo, no está definido. Las ventanas seguidas comparten casi todas sus declaraciones, así que cabe esperar valores altos.",
      "Ejemplo: los bloques son Ann, Bob y Cy, Di en ambas ventanas: 1. En la segunda son Ann, Cy y Bob, Di: −0.5.",
    ],
    formula: "(pares juntos en ambas − esperados) ÷ (media de los pares juntos − esperados)",
    source:
      "Lo propusieron L. Hubert y P. Arabie, “Comparing partitions”, Journal of Classification 2 (1985).",
  },
  {
    id: "backbone",
    title: "Columna vertebral",
    text: [
      "¿Qué posiciones sostienen la estructura de una red de actores (o qué actores la de una de posiciones)? Una y otra vez se quita la posición cuya pérdida cambia menos la red. La pérdida compara el espectro laplaciano de la red entera con el de lo que queda: los valores propios de D − A (A: los lazos, los negativos como 0; D: las sumas de sus filas), divididos por su suma. Va de 0, la misma forma, a 2; es 1 cuando no queda ningún lazo. Las pérdidas iguales se van juntas.",
      "DNA 3.1 quiere decir lo mismo pero solo compara las sumas de las filas; véase docs/decisions/dna-networks.md.",
      "Ejemplo: Ann y Bob coinciden en una posición, Bob y Cy en otra. La red entera tiene el espectro 0.75, 0.25, 0. Sin una de las posiciones es 1, 0, 0: la pérdida es 0.25 + 0.25 = 0.5.",
    ],
    formula: "pérdida = Σ |valor propio de la entera − valor propio de lo que queda|",
    source: "La columna vertebral anidada de “dna_backbone” en DNA 3.1 (P. Leifeld, 2025).",
  },
  {
    id: "stance-frequencies",
    title: "Declaraciones por postura",
    text: [
      "Cuántas declaraciones toman cada postura sobre una posición, o cuántas de cada una hace un actor. Las barras están en torno a un centro: en contra antes, a favor después, las mixtas mitad y mitad. Como en DNA, las posturas iguales sobre una posición en la misma fuente (o semana, mes…) cuentan una vez, las tome quien las tome, porque solo se comparan la posición y la postura.",
      "Ejemplo: Ann y Bob apoyan la prohibición en dos periódicos y Cy se opone: 1 en contra, 2 a favor. En un mismo periódico serían 1 en contra y 1 a favor.",
    ],
    source: "El gráfico “dna_barplot” de DNA 3.1 (P. Leifeld, 2025).",
  },
];
