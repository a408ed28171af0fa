import { DEBATE } from "./debate-page.ts";

/** One page of every kind that is read, not explored. */
export const READING_PAGES: Readonly<Record<string, string>> = {
  library: "/",
  methods: "/methods",
  statements: `${DEBATE}/statements`,
  statement: `${DEBATE}/statements/nyt-001`,
  actors: `${DEBATE}/actors`,
  actor: `${DEBATE}/actors/nayib-bukele`,
  positions: `${DEBATE}/positions`,
  position: `${DEBATE}/positions/transfer-citizens`,
  sources: `${DEBATE}/sources`,
  source: `${DEBATE}/sources/nyt-2025-02-04`,
};

/** What is taken to class or to another site, and the page of a file of one's own. */
export const CLASS_PAGES: Readonly<Record<string, string>> = {
  tours: `${DEBATE}/tours`,
  tour: `${DEBATE}/tours/in-class`,
  handout: `${DEBATE}/tours/in-class/handout`,
  notes: `${DEBATE}/tours/in-class/notes`,
  "role cards": `${DEBATE}/role-cards`,
  "a debate of one's own": "/own?debate=none",
  embed: DEBATE.replace("/debates/", "/embed/"),
};

/** Addresses that lead nowhere. */
export const MISSING_PAGES: Readonly<Record<string, string>> = {
  "no such page": "/nothing-here",
  "no such debate": "/debates/el-salvador-prison",
  "no such actor": `${DEBATE}/actors/nayib-bukel`,
  "no such statement": `${DEBATE}/statements/nyt-999`,
};
