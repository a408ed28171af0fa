import { whole } from "#components/statement/whole-number.ts";

const judgements = (n: number) => (n === 1 ? "1 judgement" : `${whole(n)} judgements`);

/** Words of the view of power and interest. A word in {braces} stands for a link. */
export const interestMessages = {
  about: ({ n, authors }: { n: number; authors: number }) =>
    `${judgements(n)} by ${authors === 1 ? "1 named author" : `${authors} named authors`}, each with a reason and a source: how far an actor can decide what is debated, and how much is at stake for it. They are not computed from statements, and nothing is averaged.`,
  how: "What judgements are",
  none: "Nobody has judged power and interest in this debate, so there is nothing to show here. {map}",
  noneMap: "Go to the map",
  allHidden: (n: number) =>
    n === 1
      ? "The filters hide the one actor who is judged."
      : `The filters hide the actors of all ${whole(n)} judgements.`,
  hidden: (n: number) => `The filters hide the actors of ${whole(n)} more.`,
  axes: "Power grows upwards, interest to the right. A number leads to the reasons below.",
  power: "Power",
  interest: "Interest",
  grades: { 1: "very little", 2: "little", 3: "some", 4: "much", 5: "very much" },
  corners: {
    powerOnly: "Much power, little interest",
    both: "Much power, much interest",
    neither: "Little power, little interest",
    interestOnly: "Little power, much interest",
  },
  mark: ({ name, by }: { name: string; by: string }) => `${name}, by ${by}`,
  markOpens: ({ number, name }: { number: number; name: string }) =>
    `${whole(number)} ${name}: why`,
  table: "Every judgement",
  number: "No.",
  actor: "Actor",
  by: "Judged by",
  rationale: "Why",
  sources: "Source",
  grade: ({ grade, words }: { grade: number; words: string }) => `${grade} of 5, ${words}`,
} as const;
