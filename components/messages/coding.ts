/** The words for what a coder can choose: stances, kinds of actors, how a statement is known. */
export const codingMessages = {
  stance: {
    support: "supports",
    oppose: "opposes",
    mixed: "is mixed",
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
  stanceGlyphNone: "–",
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
} as const;
