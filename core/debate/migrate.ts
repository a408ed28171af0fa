import type { Issue } from "./issue.ts";
import { say } from "./issue-words/say.ts";
import { MIGRATIONS, type Migration, type RawDebate } from "./migrations.ts";
import { FORMAT_VERSION } from "./schema.ts";

const PATH = "formatVersion";

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
    return {
      raw: { ...raw, formatVersion: current },
      issues: [{ code: "missing-version", path: PATH, ...say("versionMissing", { current }) }],
    };
  }
  const version = raw.formatVersion;
  if (typeof version === "number" && Number.isInteger(version) && version > current) {
    const words = say("versionNewer", { version, current });
    return { raw: undefined, issues: [{ code: "newer-version", path: PATH, ...words }] };
  }
  const path = typeof version === "number" ? pathFrom(version, { current, migrations }) : undefined;
  if (path === undefined) {
    return {
      raw: { ...raw, formatVersion: current },
      issues: [{ code: "invalid-version", path: PATH, ...say("versionInvalid", { current }) }],
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
