import type { Stance } from "#core/debate/schema.ts";

export type Method = {
  id: string;
  title: string;
  text: readonly string[];
  formula?: string;
  /** Where the measure or the procedure comes from. */
  source?: string;
};

/** The words of the methods page. Kept out of `messages`, so that only that page carries them. */
export const methods: readonly Method[] = [
  {
    id: "statements",
    title: "What is counted",
    text: [
      "A statement is one actor taking one stance on one position, on one date, in one source. If an actor says the same thing in two sources, both are listed and both are counted.",
      "The counts beside actors, positions and sources are numbers of statements. They tell how much was found, not how much an actor matters: whoever speaks more, or is quoted more, has more statements.",
      "Beside an actor stand its statements, the positions they are on, the sources they are from, and the first and last date. Example: an actor says the same thing about one position in two newspapers and signs an agreement on another: three statements, two positions, three sources.",
    ],
    source:
      "Our own definition. The statement is the unit of discourse network analysis (P. Leifeld, 2017).",
  },
  {
    id: "stances",
    title: "The four stances",
    text: [
      "Support and oppose follow what is written on the page of each position under “To support it means” and “To oppose it means”. Mixed: the statement speaks for both sides, or supports with a condition. Describes only: the actor speaks about the position and takes no side.",
      "In measures, support counts as +1, mixed as 0 and oppose as −1. “Describes only” has no number and enters no measure. “No statement found” is not a stance and is never counted as 0: the actor may well have spoken elsewhere.",
    ],
  },
  {
    id: "attribution",
    title: "Said, done, or reported",
    text: [
      "“Said by the actor” is the actor’s own words, quoted or put in ours. “Act of the actor” is something it did, such as signing an agreement. “Reported by others” is what others say about the actor; it has a dashed edge and never looks like something said.",
      "Confidence (high, medium, low) is the coders’ judgement of how surely the source shows this stance of this actor. Words in quotation marks are exact. All other wording is ours and is labelled so.",
    ],
  },
  {
    id: "current-stance",
    title: "Current stance",
    text: [
      "The current stance of an actor on a position is the stance of its latest statement that it said or did itself. If there is none, it is the latest reported one, marked as reported.",
      "If several statements share that latest date and differ, the current stance is mixed. Statements that only describe are passed over while there is any other. A date known only to the month or year counts as late as its last day. Where statements of an actor on a position differ, its panel tells how many of those with a stance take the current one.",
      "Example: an actor supports a ban in January and opposes it in March; in May a newspaper reports that it supports it. Its current stance is oppose, its latest of its own. One of its three statements with a stance takes it.",
    ],
    formula:
      "s(actor, position) = stance of the latest own statement, else of the latest reported one",
    source: "Our own definition.",
  },
  {
    id: "changes",
    title: "Change of stance",
    text: [
      "A change is two consecutive statements of one actor on one position whose stances differ. Both are shown with their words and dates. Statements that only describe are left out, and so is what others report: a report is not the actor’s own change.",
      "Where dates are known only to the month or year, a change is shown only if the first certainly came before the second. Two stances on one day are not a change. Of a group, such as the people asked in polls, no change is shown: two statements need not come from the same people.",
    ],
    source: "Our own definition.",
  },
  {
    id: "agreement",
    title: "Agreement of two actors",
    text: [
      "For each position on which both have a current stance, take the distance between the two stances: 0 if they are alike, 1 if one is mixed, 2 if they are opposed. Halve it, take the mean, and subtract it from 1.",
      "So 100 % means alike on every shared position and 0 % means opposed on every one. The number of shared positions always stands beside it. Pairs with fewer than two shared positions are not shown. “Agrees most with” lists pairs above 50 %, “Disagrees most with” lists pairs below.",
    ],
    formula: "agreement(a, b) = 1 − mean over shared positions of |s(a, p) − s(b, p)| ÷ 2",
    source:
      "A similarity of the kind described by J. C. Gower, “A general coefficient of similarity and some of its properties”, Biometrics 27 (1971).",
  },
  {
    id: "contestedness",
    title: "How contested a position is",
    text: [
      "Take the current stance of every actor that takes a side or is mixed, as +1, 0 or −1, and the mean of them. The further the mean is from 0, the more one side prevails. The measure is 1 minus that distance: 0 if all are on one side, 1 if both sides are in balance.",
      "Each actor counts once, however often it spoke. The counts for each side always stand beside the number. They describe the actors in the data, not the public.",
    ],
    formula: "contestedness(p) = 1 − |mean stance of the actors with a stance on p|",
    source: "Our own definition.",
  },
  {
    id: "camps",
    title: "Clusters by stated positions",
    text: [
      "Two actors are tied if they share at least two positions and their agreement is above 50 %. The tie is stronger the higher the agreement is: 0 at 50 %, 1 at 100 %. Clusters are groups of actors with more and stronger ties inside than chance would give. A cluster says who took like stances. It does not say that its members know each other, act together or agree on anything else. Stances known only from reports by others count too.",
      "Modularity tells how far apart the clusters lie: 0 is no more than chance, 1 is the most there can be. The search is tried with the actors in ten fixed orders and the division with the highest modularity is kept, so the same data always give the same clusters. In very large networks it is tried once. Cluster A is the largest; the letters carry no rank. Where dates are chosen, a cluster keeps the letter of the one without these dates with which it shares most members.",
      "A cluster is “mostly for” or “mostly against” a position if two members or more take that side and they are at least two thirds of the members with a stance on it. The two counts stand in brackets. An actor is between clusters if it agrees by more than 50 % with a member of another cluster too; those whose ties lead most to other clusters are named first. Actors that share fewer than two positions with everybody are in no cluster.",
      "Example: Ann and Bob take the same stances on the two positions they share, so their agreement is 100 % and their tie 2 × 1 − 1 = 1. Cy and Di do so too, and take the opposite side on both. There are two clusters. All weight lies inside, half of it would by chance: modularity 1 − 0.5 = 0.5.",
    ],
    formula:
      "tie(a, b) = 2 × agreement(a, b) − 1, if agreement(a, b) > 50 % on two or more positions",
    source:
      "V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, “Fast unfolding of communities in large networks”, Journal of Statistical Mechanics P10008 (2008).",
  },
  {
    id: "alignment",
    title: "Alignment of actors",
    text: [
      "Stances are read from the statements that pass the filters and from no others. Two actors can be compared if they share the chosen number of positions; for the others there is no number. Two are tied by agreement if theirs is above 50 % and reaches the chosen value, and by disagreement if it is as far below 50 %: with 80 % chosen, at most 20 %. The clusters are those of the agreements that are drawn, so both sliders can change them. As the page opens, they are the clusters of the summary in words. Here they carry letters; A is the largest, and the letters carry no rank.",
      "A cluster is divided from another on a position if one is mostly for it and the other mostly against it. An actor is in no cluster if it agrees with nobody so far, or if it shares too few positions with everybody. That says nothing about what it thinks.",
      "In the picture, agreements pull the members of a cluster together. The fields stand so that few lines pass over others. The value of the first slider moves nobody, nor do dates; only who is near whom inside a cluster means something, and only roughly. With more than 150 actors, those with the strongest ties are drawn. The strength of a tie is its distance from 50 %.",
      "Example: 80 % is chosen. Two actors whose agreement is 90 % are tied by agreement with the strength |2 × 0.9 − 1| = 0.8; two with 10 % are tied by disagreement, as strongly; two with 60 % are not tied.",
    ],
    formula: "strength of a tie = |2 × agreement(a, b) − 1|",
    source:
      "Agreement after J. C. Gower (1971), clusters after V. D. Blondel and others (2008), as in the sections on both.",
  },
  {
    id: "coverage",
    title: "What the data do not cover",
    text: [
      "Take every actor and every position with at least one statement shown, and all pairs of them. Coverage tells for how many pairs no statement is found. An empty pair means that nothing was found, not that the actor is silent or neutral.",
      "It also tells how many actors have one statement only, on which positions there are statements for one side only, how many pairs rest on one source or only on reports by others, and which languages, kinds of actors and countries the statements come from. Under 5 % of the statements counts as hardly present. A country is that of the actor’s post or seat.",
      "The coverage view also counts the statements shown by source, by language of the source and of the exact words, by kind of actor and by cluster, each with its share of the statements shown. Varieties of a language count together. Clusters are those among the statements shown, so a filter can change them.",
      "This compares the data with themselves. It cannot tell what was said and never found. Example: three actors and three positions make nine pairs. Statements are found for seven, so two of nine pairs, 22 %, are empty.",
    ],
    formula: "share without statement = 1 − pairs with a statement ÷ (actors × positions)",
    source: "Our own definition.",
  },
  {
    id: "thin-evidence",
    title: "Resting on one source, or on reports",
    text: [
      "A pair of an actor and a position rests on one source if all its statements shown come from one source; a position does if all statements shown on it do. A pair is known only from what others report if none of its statements is the actor’s own words or act.",
      "Two articles of one publisher are two sources, and one article with three statements is one. A second source is no proof: it may repeat the first. A pair with one statement can have one source only, so it is counted apart.",
      "Example: an actor has three statements on a position, two from one newspaper article and one from a court document. The pair rests on two sources. If a filter hides the court document, it rests on one.",
    ],
    formula: "one source: number of different sources among the statements shown = 1",
    source: "Our own definition.",
  },
  {
    id: "statements-by-stance",
    title: "Statements for and against",
    text: [
      "For each position, the statements shown are counted by stance: against to the left, for to the right, mixed and describing ones apart. The bars of both sides are drawn to one scale, that of the longest.",
      "Statements are counted here, not actors: one actor that repeats itself ten times makes a long bar. How actors stand is in the spectrum of the position. Example: one actor with three statements for a position and two actors with one each against it make 3 to 2 here, and 1 to 2 in the spectrum.",
    ],
    source:
      "P. Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, in The Oxford Handbook of Political Networks (2017).",
  },
  {
    id: "judgements",
    title: "Power and interest",
    text: [
      "How much an actor can decide, and how much is at stake for it, cannot be computed from statements. Where the authors of a debate have judged it, each judgement bears a name, a day, a reason and a source, and a grade from 1 (very little) to 5 (very much) for each of the two. Without such judgements the view is not offered.",
      "The grid puts each judgement into the field of its two grades. Nothing is averaged: an actor judged by two people stands in it twice. Example: power 2 and interest 5 stand in the second row from below, in the last column: little power, much interest.",
    ],
    source:
      "C. Eden and F. Ackermann, Making Strategy: The Journey of Strategic Management (1998).",
  },
  {
    id: "in-words",
    title: "The summary in words",
    text: [
      "“In words” above the map describes what is shown: stances, clusters and counts are read from the statements that pass the filters and from no others. The panels of actors and positions read all statements of the debate, so their numbers can differ while a filter is on.",
      "The most contested position is the one with the highest value among those with at least one actor for and one against. Among equals, the one with the most actors comes first.",
    ],
  },
  {
    id: "ties",
    title: "How the lines of the map are drawn",
    text: [
      "There is one line for each actor and position with at least one statement shown. If all its statements that take a stance agree, the line has that stance; if they differ, it is mixed. This can differ from the current stance, which reads the latest statement only and which the matrix, the spectrum and the details show.",
      "Support is a solid blue line to the + end, oppose a dashed orange line to the − end, mixed a violet line and describes only a dotted grey line to the middle. More statements make the line wider. A lighter line rests on reports by others only. A mark on the line tells of a change of stance.",
      "While more than 400 lines are in view, all but the dotted ones are drawn solid and without marks, for speed: the end of the line tells for from against. Above 1,500 each is fainter the more there are, so that the map does not become one field of colour; what is pointed at or open keeps its full colour. Zoom in, filter or draw less to see each line as the legend has it.",
    ],
  },
  {
    id: "filters",
    title: "Filters and their counts",
    text: [
      "Within one filter any ticked choice is enough; across filters all must hold. A date range keeps every statement whose date, as far as it is known, overlaps it. The text search looks for all words you type in quotes, paraphrases, names and other names; capitals and accents make no difference.",
      "The count beside a choice is the number of statements you would get with that choice alone in its filter and all other filters as they are. Measures in the panels use all statements of the debate, whatever the filters hide, and list hidden statements apart.",
    ],
  },
  {
    id: "ladder",
    title: "Arrangement: ladder",
    text: [
      "Positions are rungs, one above the other, with a − and a + at their ends. Each rung is turned so that actors who tend to stand together are on the same side. The two sides come from the first axis of the table of actors by positions with +1, 0 and −1 in its cells.",
      "Actors and rungs are ordered so that few lines cross, by moving each one to the mean place of its neighbours in turn. Actors without a clear side stand below. Left, right, top and bottom carry no rank or judgement.",
    ],
    source:
      "The ordering follows K. Sugiyama, S. Tagawa and M. Toda, “Methods for visual understanding of hierarchical system structures”, IEEE Transactions on Systems, Man, and Cybernetics 11 (1981).",
  },
  {
    id: "network",
    title: "Arrangement: network",
    text: [
      "Every position is split into two poles, for and against. Starting from the main axes of the network, actors are pulled towards the poles they are tied to and pushed away from the rest, so that actors with like stances come to lie near each other. Then overlaps are removed.",
      "The same data always give the same picture. Only nearness means something here, and only roughly; left, right, up and down mean nothing.",
    ],
    source:
      "The forces are those of M. Jacomy, T. Venturini, S. Heymann and M. Bastian, “ForceAtlas2”, PLoS ONE 9 (2014).",
  },
  {
    id: "matrix-order",
    title: "Order of the matrix",
    text: [
      "“So that blocs show” parts the actors as the ladder does: one side, neither side, the other side. Positions that the first side tends to support stand first, then those it tends to oppose. In each part, a row stands at the mean place of the columns it has a statement in, and a column at the mean place of its rows, in turn until nothing moves. Then actors with like stances lie close together and blocs show as patches of one colour.",
      "The order is worked out from all statements of the debate, so a filter takes rows and columns away but moves none. Equal places are settled by the actors’ ids in the file. First and last, left and right carry no rank.",
      "“By agreement with” puts the actors in the order of their agreement with the chosen one; those that share fewer than two positions with it stand apart, by name, without a number. “By affiliation” uses the first organization that is given for an actor.",
      "Example: a row with statements in the first and the fourth column has the mean place 2.5, one with a statement in the second column only has 2. The second row stands first.",
    ],
    formula: "place of a row = mean place of the columns in which it has a statement",
    source:
      "The parts come from the first axis of the table with +1, 0 and −1 in its cells; the order in each follows Sugiyama, Tagawa and Toda (1981), see “Arrangement: ladder”. On such orders: I. Liiv, “Seriation and matrix reordering methods: an historical overview”, Statistical Analysis and Data Mining 3 (2010).",
  },
  {
    id: "spectrum",
    title: "Spectrum of a position",
    text: [
      "Each actor stands at its current stance on the position: −1 against, 0 mixed, +1 for. Stances are read from the statements that pass the filters and from no others. Who only describes the position stands beside the scale and enters no number.",
      "The mark under the squares is the mean stance. How contested the position is follows from it. Actors without a statement on the position, and those whose statements the filters hide, are listed apart.",
      "Example: two actors are for, one is mixed and one against. The mean is (1 + 1 + 0 − 1) ÷ 4 = 0.25, and the position is contested by 1 − 0.25 = 0.75.",
    ],
    source: "Our own definition, from “Current stance” and “How contested a position is”.",
  },
  {
    id: "coders",
    title: "Agreement of the coders",
    text: [
      "Each statement keeps the stance given by every coder, the stance used here and the reason for it; open “How this was coded” under a statement. Where coders differed, this is said there.",
      "The simplest figure is the share of statements on which two coders gave the same stance, among those that both coded. It does not ask how often they would agree by chance.",
      "Krippendorff’s alpha compares how often coders differ with how often they would by chance: 1 is full agreement, 0 is what chance would give, below 0 is less than that. Statements with one code are left out. Nominal: two different stances are simply different. Ordinal: the stances stand in the order oppose, mixed, support, and are as far apart as there are codes between them; “describes only” counts like mixed. Where all codes are the same, or nothing was coded twice, alpha is not defined.",
      "Example: two coders read ten statements. One gives 0 1 0 0 0 0 0 0 1 0, the other 1 1 1 0 0 1 0 0 0 0. They differ on 4 of 10: observed disagreement 0.4. Of the 20 codes 14 are 0 and 6 are 1, so two codes drawn by chance differ in 2 × 14 × 6 of 20 × 19 cases: 0.442. Alpha is 1 − 0.4 ÷ 0.442 = 0.095, hardly better than chance, although the coders agree on 60 %.",
      "How each debate was coded, and the figures its authors give, stand below in its own words.",
    ],
    formula: "alpha = 1 − observed disagreement ÷ disagreement expected by chance",
    source:
      "K. Krippendorff, Content Analysis: An Introduction to Its Methodology, and “Computing Krippendorff’s Alpha-Reliability” (2011), where the example is from.",
  },
];

const VALUES: Record<Stance, string> = { support: "+1", mixed: "0", oppose: "−1", neutral: "" };

export const methodsMessages = {
  title: "Methods",
  lead: "How every number on this site is worked out. No number stands alone: each opens the statements behind it.",
  contents: "On this page",
  example: "Example",
  source: "After",
  agreementExample: (a: string, b: string, debate: string) => `${a} and ${b} in “${debate}”:`,
  distance: "Distance ÷ 2",
  value: (stance: Stance) => VALUES[stance],
  agreementResult: (parts: { distances: readonly string[]; shared: number; result: string }) =>
    `1 − (${parts.distances.join(" + ")}) ÷ ${parts.shared} = ${parts.result}`,
  contestednessExample: (position: string, debate: string) => `“${position}” in “${debate}”:`,
  contestednessResult: (parts: {
    support: number;
    oppose: number;
    mixed: number;
    result: string;
  }) =>
    `1 − |${parts.support} × (+1) + ${parts.mixed} × 0 + ${parts.oppose} × (−1)| ÷ ${parts.support + parts.oppose + parts.mixed} = ${parts.result}`,
  changeExample: (actor: string, position: string, debate: string) =>
    `${actor} on “${position}” in “${debate}”:`,
  coded: (title: string) => `“${title}”:`,
} as const;
