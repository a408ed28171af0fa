import { writePath } from "#core/debate/issue-path.ts";

/** One entry of a list with the path where it stands. */
export type Entry<T> = { value: T; path: string };

/** The entries of a list that are there, each with its path: `statements[12]`. */
export function entriesOf<T>(
  list: readonly (T | undefined)[] | undefined,
  name: string,
): Entry<T>[] {
  return (list ?? []).flatMap((value, position) =>
    value === undefined ? [] : [{ value, path: appendPosition(name, position) }],
  );
}

/** The ids that a list's entries have. */
export function idsOf(
  list: readonly ({ id?: string | undefined } | undefined)[] | undefined,
): Set<string> {
  return new Set((list ?? []).flatMap((one) => one?.id ?? []));
}

function appendPosition(name: string, position: number): string {
  return name === "" ? writePath([position]) : `${name}[${position}]`;
}
