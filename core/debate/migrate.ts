import type { Issue, IssueCode } from "./issue.ts";
import { MIGRATIONS, type Migration, type RawDebate } from "./migrations.ts";
import { FORMAT_VERSION } from "./schema.ts";

/** A raw debate brought to the current version, with what was wrong about its version; none when it cannot be. */
export type Migrated = { raw: RawDebate | undefined; issues: readonly Issue[] };

/**
 * Reads `formatVersion` and applies every migration from there to the current version. A missing or
 * invalid version is reported and the rest read as if it were current; a newer one ends the reading.
 */
export function migrateDebate(
  raw: RawDebate,
  { current = FORMAT_VERSION, migrations = MIGRATIONS }: MigrateOptions = {},
): Migrated {
  if (!Object.hasOwn(raw, "formatVersion")) {
    const message = `the version of the format is missing; write "formatVersion": ${current}`;
    return {
      raw: { ...raw, formatVersion: current },
      issues: [issueOf("missing-version", message)],
    };
  }
  const version = raw.formatVersion;
  if (typeof version === "number" && Number.isInteger(version) && version > current) {
    const message = `the file has version ${version} of the format, and this program reads up to ${current}; update the program`;
    return { raw: undefined, issues: [issueOf("newer-version", message)] };
  }
  const path = typeof version === "number" ? pathFrom(version, { current, migrations }) : undefined;
  if (path === undefined) {
    const message = `has to be a version of the format; write "formatVersion": ${current}`;
    return {
      raw: { ...raw, formatVersion: current },
      issues: [issueOf("invalid-version", message)],
    };
  }
  const migrated = path.reduce<RawDebate>(
    (before, step) => ({ ...step.apply(before), formatVersion: step.from + 1 }),
    raw,
  );
  return { raw: migrated, issues: [] };
}

export type MigrateOptions = { current?: number; migrations?: readonly Migration[] };

/** The migrations to apply in their order, or undefined when no way leads from that version. */
function pathFrom(
  version: number,
  { current, migrations }: { current: number; migrations: readonly Migration[] },
): Migration[] | undefined {
  const steps: Migration[] = [];
  for (let at = version; at !== current; at += 1) {
    const step = migrations.find((migration) => migration.from === at);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}

function issueOf(code: IssueCode, message: string): Issue {
  return { code, path: "formatVersion", message };
}
