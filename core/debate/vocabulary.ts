/**
 * The closed lists of words that a debate file may use. They stand apart from the schema so that
 * reading pages can use them without loading zod. A column of numbers in a DebateIndex counts
 * positions in these lists, so the order is part of the contract.
 */
export const STANCES = ["support", "oppose", "mixed", "neutral"] as const;
export const ACTOR_KINDS = ["person", "organization", "group", "institution"] as const;
export const ATTRIBUTIONS = ["self", "action", "reported"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const SOURCE_KINDS = [
  "news",
  "opinion",
  "transcript",
  "court-document",
  "press-release",
  "report",
  "newsletter",
  "social-post",
  "video",
  "poll",
  "other",
] as const;
