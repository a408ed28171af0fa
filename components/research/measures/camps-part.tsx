import { researchMessages as words } from "#components/messages/research.ts";
import type { NetworkCamps } from "#core/measure/discourse/network-groups.ts";
import styles from "./measure-part.module.css";
import { NodeNames, type NodeOpening } from "./node-name.tsx";
import { ValueLine } from "./value-line.tsx";

/** The camps, the largest first, each with its members, and how far apart they lie. */
export function CampsPart({ camps, ...opening }: NodeOpening & { camps: NetworkCamps }) {
  const groups = Object.values(camps.named).sort((a, b) => b.length - a.length);
  const outside = camps.numbers.filter((number) => number === undefined).length;
  return (
    <>
      <ValueLine name={words.modularity} value={camps.modularity} reason={words.reasons.untied} />
      <p className={styles.facts}>{words.modularityText}</p>
      <p className={styles.facts}>{words.ownCamps}</p>
      <ol className={styles.camps}>
        {groups.map((members, at) => (
          <li key={members[0]}>
            <details open={members.length <= 12}>
              <summary>
                {words.camp(at + 1)}: {words.members(members.length)}
              </summary>
              <NodeNames names={members} {...opening} />
            </details>
          </li>
        ))}
      </ol>
      {outside > 0 && <p className={styles.facts}>{words.inNone(outside)}</p>}
    </>
  );
}
