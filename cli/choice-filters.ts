import { didYouMean } from "#core/debate/suggest.ts";
import { TWO_STANCES } from "#core/measure/discourse/coded-statement.ts";
import type { ValueFilter } from "#core/measure/discourse/network-settings.ts";
import type { Choices } from "./analyse-choices.ts";
import type { CodedFile } from "./read-coded-file.ts";

export type FiltersRead = { ok: true; filters: ValueFilter[] } | { ok: false; message: string };

/** The filters asked for, values of one variable together; a value that no statement has is refused. */
export function choiceFilters(file: CodedFile, { filters }: Choices): FiltersRead {
  const together = new Map<string, ValueFilter & { values: string[] }>();
  for (const { variable, value, only } of filters) {
    const known = new Set(file.coded.statements.map(({ values }) => values[variable] ?? ""));
    const found = [value, file.nameOfId.get(value) ?? value, asStance(file, value)].find((one) =>
      known.has(one),
    );
    if (found === undefined) {
      const isDocument = variable === "source" && file.nameOfId.has(value);
      const near = isDocument
        ? `: a source is who published it; write document=${value}`
        : didYouMean(value, known) || "; check the spelling and the capitals";
      return { ok: false, message: `no statement has the ${variable} "${value}"${near}` };
    }
    const key = `${variable} ${only}`;
    const filter = together.get(key) ?? { variable, values: [], only };
    filter.values.push(found);
    together.set(key, filter);
  }
  return { ok: true, filters: [...together.values()] };
}

/** In a CSV file of two stances support is written 1 and oppose 0. */
function asStance(file: CodedFile, value: string): string {
  if (file.coded.levels !== TWO_STANCES) return value;
  if (value === "support") return "1";
  return value === "oppose" ? "0" : value;
}
