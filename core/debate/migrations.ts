/** A JSON object that may or may not be a debate. */
export type RawDebate = Readonly<Record<string, unknown>>;

/**
 * Turns a debate of version `from` into one of version `from + 1`. It gets unchecked data, so it
 * leaves alone whatever does not have the shape it knows: parsing reports that afterwards.
 */
export type Migration = { from: number; what: string; apply: (raw: RawDebate) => RawDebate };

/** One entry for every version before the current one, oldest first. Version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];
