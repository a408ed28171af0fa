import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { Stance } from "#core/debate/schema.ts";
import type { SpectrumEntry, SpectrumModel } from "#core/explore/spectrum/spectrum-model.ts";
import { entryFacts } from "./entry-facts.ts";
import styles from "./spectrum-groups.module.css";

type SpectrumGroupsProps = { model: SpectrumModel; links: Links };

/** As on the axis; who only describes stands after it. */
const ORDER: readonly Stance[] = ["oppose", "mixed", "support", "neutral"];

/** Everybody who spoke on the position, in a list for each stance. */
export function SpectrumGroups({ model, links }: SpectrumGroupsProps) {
  return (
    <ul className={styles.groups}>
      {ORDER.map((stance) => (
        <li key={stance} className={styles.group} data-stance={stance}>
          <p className={styles.head}>
            <StanceMark stance={stance} />
            <span className={styles.soft}>{model.groups[stance].length}</span>
          </p>
          {model.groups[stance].length === 0 ? (
            <p className={styles.soft}>{words.nobody}</p>
          ) : (
            <ul className={styles.list}>
              {model.groups[stance].map((entry) => (
                <li key={entry.actor.id}>
                  <Entry entry={entry} position={model.position.id} links={links} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

type EntryProps = { entry: SpectrumEntry; position: string; links: Links };

function Entry({ entry, position, links }: EntryProps) {
  return (
    <>
      <OpenLink links={links} to={{ kind: "tie", actor: entry.actor.id, position }}>
        {entry.actor.name}
      </OpenLink>
      <span className={styles.facts}>{entryFacts(entry).join(" · ")}</span>
    </>
  );
}
