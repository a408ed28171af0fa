import type { DiscourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import { printable } from "./analyse-problems.ts";

/** What a person who reads a network should know of it, in sentences; none where nothing stands out. */
export function networkRemarks({ rows, columns, matrix }: DiscourseNetwork): string[] {
  const apart = namesApartByBlanks(new Set([...rows, ...columns]));
  const [first] = apart;
  const remarks: string[] = [];
  if (first !== undefined) {
    remarks.push(
      `blanks alone tell ${apart.length} ${apart.length === 1 ? "name" : "names"} from others, such as "${printable(first)}"; they count apart, so mend them in the file if they mean the same`,
    );
  }
  if (matrix.every((cells) => cells.every((cell) => cell === 0))) {
    remarks.push(
      "every tie is 0: no two share a position, or what they share evens out; try --aggregation ignore, or keep more statements",
    );
  }
  return remarks;
}

/** Names that equal another one once blanks at their ends are taken off. */
function namesApartByBlanks(names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name !== name.trim() && names.has(name.trim()));
}
