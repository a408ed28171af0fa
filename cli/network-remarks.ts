import type { DiscourseNetwork } from "#core/measure/discourse/discourse-network.ts";
import type { Method } from "#core/measure/discourse/method.ts";
import { printable } from "./analyse-problems.ts";

/** What a person who reads a network should know of it, in sentences; none where nothing stands out. */
export function networkRemarks(
  network: DiscourseNetwork,
  { rows, network: kind }: Pick<Method, "rows" | "network">,
): string[] {
  const apart = namesApartByBlanks(new Set([...network.rows, ...network.columns]));
  const [first] = apart;
  const remarks: string[] = [];
  if (first !== undefined) {
    remarks.push(
      `blanks alone tell ${apart.length} ${apart.length === 1 ? "name" : "names"} from others, such as "${printable(first)}"; they count apart, so mend them in the file if they mean the same`,
    );
  }
  if (network.matrix.every((cells) => cells.every((cell) => cell === 0)))
    remarks.push(`every tie is 0: ${whyNoTie(network, { rows, network: kind })}`);
  return remarks;
}

/** Names that equal another one once blanks at their ends are taken off. */
function namesApartByBlanks(names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name !== name.trim() && names.has(name.trim()));
}

function whyNoTie(
  { statements }: DiscourseNetwork,
  { rows, network }: Pick<Method, "rows" | "network">,
): string {
  const [node, through] = network === "positions" ? ["concept", rows] : [rows, "concept"];
  const owners = new Map<string, Set<string>>();
  for (const { values } of statements) {
    const key = values[through] ?? "";
    owners.set(key, (owners.get(key) ?? new Set()).add(values[node] ?? ""));
  }
  const isShared = [...owners.values()].some((names) => names.size > 1);
  const [nodes, shared] =
    network === "positions" ? ["positions", "an actor"] : ["actors", "a position"];
  if (network !== "twomode" && !isShared)
    return `no two ${nodes} share ${shared}; keep or code more statements`;
  return "what is shared evens out; try --aggregation congruence, conflict or ignore";
}
