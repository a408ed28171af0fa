import type { Method } from "#components/messages/methods.ts";

/** The methods of the research view. Kept out of `messages`, so that only the methods page carries them. */
export const networkMethods: readonly Method[] = [
  {
    id: "discourse-networks",
    title: "Discourse networks",
    text: [
      "The research view and the command “standpoint analyse” compute networks as Discourse Network Analyzer (DNA) defines them, so that they can be compared with published ones. Support counts as 1 and oppose as 0; where a debate has mixed stances the scale is −1, 0, 1. Statements that only describe are in no network. A partial date counts from its first day. Our source is DNA’s document, our position its concept, our stance its agreement.",
      "Actors × positions: “ignore” counts the statements of the actor on the position, “subtract” takes those for minus those against, “combine” gives a code for the stances that occur: with two stances 1 only for, 2 only against, 3 both.",
      "Networks of actors (or of positions) tie two nodes through all they share. For each shared position, every statement of the one meets every statement of the other: congruence adds up how alike the two stances are (1 alike, 0 opposed, ½ where one is mixed), conflict how unlike, “subtract” takes the difference, “ignore” counts the pairs. Since pairs are counted, repeated statements weigh more than once; hence the rule for equal statements.",
      "Example: Ann supports a ban and a tax, Bob supports the ban and opposes the tax. Congruence is 1 (the ban), conflict 1 (the tax), subtract 0, ignore 2.",
    ],
    formula:
      "congruence(x, y) = Σ over positions Σ over pairs of statements (1 − |stance of x − stance of y| ÷ range of the scale)",
    source:
      "P. Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, The Oxford Handbook of Political Networks (2017); P. Leifeld, J. Gruber and F. R. Bossner, Discourse Network Analyzer Manual.",
  },
  {
    id: "equal-statements",
    title: "Equal statements",
    text: [
      "Two statements are equal if they have the same actor (or organization), the same position and, unless stances are ignored, the same stance. They count every time, or once per source, week (Monday to Sunday), month, year, or in all; the earliest stays. DNA 3.1 forgets the year of weeks and months, so that March 2019 and March 2021 are one; here they are two.",
      "Example: Ann supports the ban on 3 and on 20 March in two newspapers. Once per source these are two statements, once per month one.",
    ],
    source:
      "P. Leifeld, J. Gruber and F. R. Bossner, Discourse Network Analyzer Manual (the rule of the year is ours).",
  },
  {
    id: "normalization",
    title: "Normalization",
    text: [
      "Without normalization, whoever speaks much has strong ties. Average activity divides a tie by the mean number of statements of both, cosine by the product of these numbers (as in DNA; it is not the cosine of two vectors), Jaccard by all statements that only one of both makes, plus the pairs that both make alike. In networks of actors × positions, activity divides each row by its statements and prominence each column. What would be divided by 0 is 0.",
      "Example: Ann supports a ban and a tax, Bob supports the ban and opposes the tax; congruence is 1. Average activity: 1 ÷ 2 = 0.5. Cosine: 1 ÷ (2 × 2) = 0.25. Jaccard: 1 ÷ (1 + 1 + 1) = 0.33.",
    ],
    formula: "average activity: tie(x, y) ÷ ((statements of x + statements of y) ÷ 2)",
    source: "P. Leifeld, J. Gruber and F. R. Bossner, Discourse Network Analyzer Manual.",
  },
  {
    id: "time-windows",
    title: "Moving time windows",
    text: [
      "The middle of a window moves through the debate by one unit at a time; the window reaches half its width to both sides and lies wholly inside the debate. Windows of statements move from statement to statement. Equal statements are settled before, over all time.",
      "A kernel lets statements count less the farther they are from the middle. With u the distance, 1 at the edge: uniform ½, Epanechnikov ¾ (1 − u²), triangular 1 − |u|, Gaussian the normal curve without an edge. A pair of statements counts the root of the product of both weights. “Only whole windows” leaves out the first and last half width. DNA 3.1 differs here in details; the differences are listed in docs/decisions/dna-networks.md.",
      "Example: a window of 3 months around 1 March reaches from 1 February to 1 April. Under Epanechnikov’s kernel a statement half way to the edge counts ¾ × (1 − ¼) = 0.56.",
    ],
    source:
      "P. Leifeld, Discourse Network Analyzer 3.1 (2025); V. A. Epanechnikov, “Non-parametric estimation of a multivariate probability density”, Theory of Probability and Its Applications 14 (1969).",
  },
  {
    id: "network-camps",
    title: "Camps and modularity in networks",
    text: [
      "Camps are groups of nodes with more and stronger positive ties inside than chance would give, found with the Louvain method; nodes are visited by name, so the same data give the same camps. Negative ties play no role, and a node without a positive tie is in no camp. These camps depend on the method chosen; the clusters of the other views have a definition of their own, see “Clusters by stated positions”.",
      "Modularity is the share of weight inside camps minus the share to expect if every node kept its strength and ties fell at random: 0 is chance, and it stays below 1. Without any positive tie it is not defined.",
      "Example: Ann and Bob are tied by 1, so are Cy and Di, and nobody else. All weight lies inside, half of it would by chance: 1 − 0.5 = 0.5.",
    ],
    formula: "Q = weight inside ÷ all weight − Σ over camps (strength of the camp ÷ all strength)²",
    source:
      "V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, Journal of Statistical Mechanics P10008 (2008); M. E. J. Newman and M. Girvan, Physical Review E 69 (2004).",
  },
  {
    id: "ei-index",
    title: "E-I index",
    text: [
      "The weight of positive ties between groups minus that inside them, over both: −1 if all ties stay inside, +1 if all run between. Groups are the camps, or the organizations that actors speak for in most of their statements. A node without a group is left out with its ties. If no two members of groups are tied it is not defined.",
      "Example: ties of 1, 1 and 2 inside groups and one of 1 between: (1 − 4) ÷ 5 = −0.6.",
    ],
    formula: "E-I = (between − inside) ÷ (between + inside)",
    source: "D. Krackhardt and R. N. Stern, Social Psychology Quarterly 51 (1988).",
  },
  {
    id: "polarisation",
    title: "Polarisation",
    text: [
      "All agreement and disagreement of two nodes each is put together. Polarisation is the share of it that fits a divided debate: agreement inside groups and disagreement between them. 1: everybody agrees with their own group only and disagrees with the others only. The normalization is the one chosen; the way to count ties plays no role. With fewer than two groups it is not defined.",
      "DNA’s polarization score is another one: it measures how far a network is from a polarised one, and its search makes that distance as large as it can.",
      "Example: of agreement 3 lies inside and 1 between, of disagreement 1 inside and 5 between: (3 + 5) ÷ 10 = 0.8.",
    ],
    formula:
      "polarisation = (congruence inside + conflict between) ÷ (all congruence + all conflict)",
    source: "It counts what “dna_polarization” in DNA 3.1 (P. Leifeld, 2025) compares with.",
  },
  {
    id: "centrality",
    title: "Centrality",
    text: [
      "Worked out from positive ties. Ties: how many a node has. Strength: their weights together. Betweenness: the share of shortest ways between two others that lead through it, counting ties and not weights. Eigenvector: high if a node is tied strongly to nodes that are central themselves; the squares of all add up to 1. Where parts of the network are equally strong the eigenvector has no single solution and is not defined.",
      "Central is who is tied to many by like statements. It is not a measure of power or influence.",
      "Example: Ann and Bob are tied by 1, Bob and Cy too. Bob has 2 ties, betweenness 1 and eigenvector 0.71, Ann and Cy have 1 tie, 0 and 0.5.",
    ],
    source:
      "L. C. Freeman, Social Networks 1 (1979); P. Bonacich, Journal of Mathematical Sociology 2 (1972); U. Brandes, Journal of Mathematical Sociology 25 (2001).",
  },
  {
    id: "camp-stability",
    title: "Stability of camps over time",
    text: [
      "Camps are found in every time window. For each two windows in a row, the adjusted Rand index tells how alike the two divisions are, over the nodes that have a positive tie in both: 1 the same, about 0 no more alike than by chance, below 0 less. With fewer than two such nodes, or where both windows put all together or each alone, it is not defined. Windows in a row share most of their statements, so high values are to be expected.",
      "Example: the camps are Ann, Bob and Cy, Di in both windows: 1. In the second window they are Ann, Cy and Bob, Di: −0.5.",
    ],
    formula: "(pairs together in both − expected) ÷ (mean of the pairs together − expected)",
    source: "L. Hubert and P. Arabie, “Comparing partitions”, Journal of Classification 2 (1985).",
  },
  {
    id: "backbone",
    title: "Backbone",
    text: [
      "Which positions carry the structure of a network of actors (or which actors that of positions)? Again and again the position is taken away whose loss changes the network least. The loss compares the Laplacian spectrum of the whole network with that of what stays: the eigenvalues of D − A (A: the ties, negative ones as 0; D: the sums of its rows), divided by their sum. It lies between 0, the same shape, and 2; it is 1 once no tie is left. Equal losses go together.",
      "DNA 3.1 means the same but compares the sums of rows only; see docs/decisions/dna-networks.md.",
      "Example: Ann and Bob agree on one position, Bob and Cy on another. The whole network has the spectrum 0.75, 0.25, 0. Without one position it is 1, 0, 0: the loss is 0.25 + 0.25 = 0.5.",
    ],
    formula: "loss = Σ |eigenvalue of the whole − eigenvalue of what stays|",
    source: "The nested backbone of “dna_backbone” in DNA 3.1 (P. Leifeld, 2025).",
  },
  {
    id: "stance-frequencies",
    title: "Statements by stance",
    text: [
      "How many statements take each stance on a position, or how many of each an actor makes. The bars stand around a middle: against before it, for after it, mixed half and half. As in DNA, equal stances on one position in the same source (or week, month, …) count once, whoever takes them, because only the position and the stance are compared.",
      "Example: Ann and Bob support the ban in two newspapers and Cy opposes it: 1 against, 2 for. In one and the same newspaper it would be 1 against, 1 for.",
    ],
    source: "“dna_barplot” in DNA 3.1 (P. Leifeld, 2025).",
  },
];
