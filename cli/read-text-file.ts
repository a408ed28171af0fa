import { readFileSync, statSync } from "node:fs";

/** The largest debate file that is read, in MiB. */
const FILE_MAX_MIB = 64;

export type TextRead = { ok: true; text: string } | { ok: false; message: string };

/** The text of a UTF-8 file, or in plain words why it cannot be read. */
export function readTextFile(file: string): TextRead {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return refuse("is a folder; name the files in it");
    if (!found.isFile()) return refuse("is no ordinary file");
    if (found.size > FILE_MAX_MIB * 1024 * 1024) {
      return refuse(`is larger than ${FILE_MAX_MIB} MiB; debate files are much smaller`);
    }
    return decode(readFileSync(file));
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

function decode(bytes: Uint8Array): TextRead {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refuse("is not UTF-8 text; save it with the encoding UTF-8");
  }
}

function refuse(message: string): TextRead {
  return { ok: false, message };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "cannot be read: there is no such file",
  ENOTDIR: "cannot be read: there is no such file",
  EACCES: "cannot be read: you have no permission",
  EPERM: "cannot be read: you have no permission",
  ELOOP: "cannot be read: its links lead in a circle",
  ENAMETOOLONG: "cannot be read: its name is too long",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? `cannot be read${code === "" ? "" : ` (${code})`}`;
}
