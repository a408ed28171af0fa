/**
 * Every word of the interface, in one place. Words of a debate (names, quotes, propositions) come from its file.
 * A message with a number or a name in it is a function. Sections follow the folders of components and app.
 */
export const messages = {
  site: {
    name: "Standpoint",
    tagline: "Who stands where in a policy debate, and who said so",
    skipToContent: "Skip to content",
    library: "Debates",
    methods: "Methods",
  },
  stance: {
    support: "supports",
    oppose: "opposes",
    mixed: "mixed",
    neutral: "describes only",
    none: "no statement found",
  },
  stanceNoun: {
    support: "Support",
    oppose: "Oppose",
    mixed: "Mixed",
    neutral: "Describes only",
  },
  stanceGlyph: { support: "+", oppose: "−", mixed: "±", neutral: "·" },
  actorKind: {
    person: "Person",
    organization: "Organization",
    group: "Group",
    institution: "Institution",
  },
  attribution: {
    self: "Said by the actor",
    action: "Act of the actor",
    reported: "Reported by others",
  },
  confidence: {
    high: "High confidence",
    medium: "Medium confidence",
    low: "Low confidence",
  },
  library: {},
  explorer: {},
  filters: {},
  map: {},
  panel: {},
  table: {},
  pages: {},
  errors: {},
} as const;

export type Messages = typeof messages;
