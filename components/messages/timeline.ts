import { whole } from "#components/statement/whole-number.ts";

const count = (n: number, one: string, many: string) => `${whole(n)} ${n === 1 ? one : many}`;
const statements = (n: number) => count(n, "statement", "statements");

type MarkWords = {
  date: string;
  actor: string;
  stance: string;
  position: string;
  attribution: string;
};

/** Words of the timeline, its replay, and what changed between two dates. A word in {braces} stands for a link. */
export const timelineMessages = {
  about:
    "Each mark is one statement at its date, as far as the filters let it through. It does not show how much a statement mattered, nor time to scale: a month is as wide as its marks need, and months without any are folded (…).",
  aboutDown:
    "Each line is one statement at its date, oldest first, as far as the filters let it through. It does not show how much a statement mattered, and months without any are left out.",
  togetherIn: { day: "one day", month: "one month", year: "one year" },
  aboutTogether: (time: string) =>
    `There are too many statements for a mark each: a mark holds all of its lane that take one stance in ${time}, as far as the filters let them through, and its number says how many. Choose it to see them. It does not show how much a statement mattered, nor time to scale.`,
  rough: ({ months, years, where }: { months: number; years: number; where: string }) =>
    months + years === 0
      ? "Every statement has a date to the day; none is undated."
      : `None is undated. Of ${statements(months + years)} only ${[
          ...(months > 0 ? [`the month (${whole(months)})`] : []),
          ...(years > 0 ? [`the year (${whole(years)})`] : []),
        ].join(" or ")} is known: ${where}`,
  roughOnBar: (n: number) =>
    n === 1 ? "it stands on a bar over that time." : "they stand on a bar over that time.",
  roughFirst: (n: number) =>
    n === 1 ? "it stands first in that time." : "they stand first in that time.",
  lanes: "Lanes",
  lanesBy: { position: "By position", actor: "By actor" },
  dates: "Dates shown",
  allDates: "All dates",
  dragHint: "Or drag over the timeline, or choose a month at its top.",
  legend: "What the marks mean",
  legendReported: "Dashed: reported by others",
  legendChange: "Ring: the actor has changed stance",
  legendBar: "Bar: only the month or the year is known",
  legendBarTogether: "Bar: the time of its marks",
  region: "Statements over time. Arrow keys go along time and from lane to lane.",
  axis: "Months and years",
  period: ({ period, n }: { period: string; n: number }) =>
    `${period}: ${statements(n)}. Show only this time`,
  laneCount: ({ shown, total }: { shown: number; total: number }) =>
    shown === total ? statements(total) : `${whole(shown)} of ${statements(total)}`,
  mark: ({ date, actor, stance, position, attribution }: MarkWords) =>
    `${date}, ${actor} ${stance}: ${position}, ${attribution}`,
  attribution: {
    self: "said by the actor",
    action: "by an act of the actor",
    reported: "reported by others",
  },
  markChange: ({ stance, date }: { stance: string; date: string }) =>
    `Changed stance; before: ${stance}, ${date}`,
  merged: ({ n, lane, date, stance }: { n: number; lane: string; date: string; stance: string }) =>
    `${date}, ${lane}: ${statements(n)}, ${stance}. Show only these`,
  readout: "Point at a mark, or go to it with the arrow keys, to read it here.",
  emptyLanes: (n: number) =>
    n === 1
      ? "1 lane without statements in these dates is left out."
      : `${whole(n)} lanes without statements in these dates are left out.`,
  moreLanes: (n: number) => `Show ${whole(n)} more lanes`,
  monthUnknown: (year: string) => `${year}, month not known`,
  replay: "Replay",
  play: "Play",
  playAgain: "Play from the start",
  pause: "Pause",
  earlier: "One step back",
  later: "One step on",
  slider: "Show statements until",
  span: {
    from: (date: string) => `From ${date}`,
    to: (date: string) => `Until ${date}`,
    both: ({ from, to }: { from: string; to: string }) => `From ${from} until ${to}`,
  },
  until: ({ span, shown, total }: { span: string; shown: number; total: number }) =>
    `${span}: ${whole(shown)} of ${statements(total)}`,
  untilRough: (n: number) =>
    n === 1
      ? "; 1 of them, dated by its month or year alone, may be from another time"
      : `; ${whole(n)} of them, dated by month or year alone, may be from another time`,
  untilEnd: (total: number) => `All dates: ${statements(total)}`,
  untilNone: "Before the first step",
  withMap: "Show the map too",
  changes: (n: number) => `Changes of stance among the statements shown (${whole(n)})`,
  changesNone: "No actor is found to have changed stance among the statements shown.",
  changesWhat:
    "The same actor on the same position, two own statements one after the other, another stance.",
  changeOf: ({ actor, position }: { actor: string; position: string }) => `${actor} on ${position}`,
  changeSteps: ({ from, to }: { from: string; to: string }) => `${from}, then ${to}`,
  whatChanged: "What changed",
  whatChangedTime: (span: string) => `What changed: ${span}`,
  whatChangedHow:
    "Compared are the statements known to have been made before this time and by its end, as far as the other filters let them through.",
  newOnMap: "On the map what is new is bright and the rest is pale.",
  chooseDates:
    "Choose two dates above, or a month in the timeline, to read what changed between them.",
  chooseDatesDown: "Choose two dates above to read what changed between them.",
  nothingNew: "Nothing new is found in this time.",
  newActors: (n: number) => `New actors (${whole(n)})`,
  newPositions: (n: number) => `New positions (${whole(n)})`,
  changedStances: (n: number) => `Changed stances (${whole(n)})`,
  newAgreements: (n: number) => `New agreements (${whole(n)})`,
  newAgreementsWhat: ({ told, all }: { told: number; all: number }) =>
    `Pairs of actors who now take the same side on two positions or more, and did not before.${told < all ? ` The ${told} pairs on most positions are listed.` : ""}`,
  newActor: "{actor}: first statement {date}, {stance} on {position}",
  newPosition: "{position}: first statement {date}, by {actor}",
  changedStance: "{actor} on {position}: {before} ({beforeDate}), then {after} ({afterDate})",
  agreement: "{one} and {other} now take the same side on {positions}",
  agreementPositions: (n: number) => count(n, "position", "positions"),
  bothSupport: "both support {position} ({one}, {other})",
  bothOppose: "both oppose {position} ({one}, {other})",
  compare: "compare",
  uncertain: (n: number) =>
    n === 1
      ? "1 statement may belong to this time or not: only its month or year is known."
      : `${whole(n)} statements may belong to this time or not: only their month or year is known.`,
  showAll: (n: number) => `Show all ${whole(n)}`,
} as const;
