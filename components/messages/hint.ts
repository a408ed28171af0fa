export const hintMessages = {
  title: "First steps",
  steps: [
    "On the map each line is made of statements. Click a line or a name: you get the words and the source.",
    "Tick “Oppose” or “Support” under the filters: map, lists and counts then show only that.",
    "The tabs show the same statements as a table or in time. “Share” copies a link to exactly what you see.",
  ],
  place: ({ step, of }: { step: number; of: number }) => `${step} of ${of}`,
  next: "Next",
  skip: "Skip",
  done: "Done",
} as const;
