import { memo } from "react";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { Links } from "#components/statement/links.ts";
import type { AlignedCamp } from "#core/explore/alignment/alignment-camps.ts";
import type { AlignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import styles from "./camp-list.module.css";
import { CampWords, type CampWordsProps, type Most } from "./camp-words.tsx";
import { NoCamp } from "./no-camp.tsx";

/** Of a large cluster so many are named at once; all of them open below. */
const FEW: Most = { actors: 12, positions: 8, bridges: 8 };
const ALL: Most = {
  actors: Number.POSITIVE_INFINITY,
  positions: Number.POSITIVE_INFINITY,
  bridges: Number.POSITIVE_INFINITY,
};

type CampListProps = { model: AlignmentModel; links: Links };

/** Cluster by cluster: who is in it, what they hold, what divides it from others; then who is in none. */
export const CampList = memo(function CampList({ model, links }: CampListProps) {
  return (
    <section className={styles.part} aria-labelledby="alignment-clusters">
      <h3 id="alignment-clusters">{words.inWords}</h3>
      <ul className={styles.camps}>
        {model.camps.map((camp) => (
          <li key={camp.actors[0]?.id} className={styles.camp}>
            <Camp
              camp={camp}
              letter={campLetter(camp.name)}
              isOnly={model.camps.length === 1}
              links={links}
            />
          </li>
        ))}
      </ul>
      <NoCamp model={model} links={links} />
    </section>
  );
});

type CampProps = Omit<CampWordsProps, "most"> & { letter: string };

function Camp({ letter, ...camp }: CampProps) {
  return (
    <>
      <h4>{words.cluster(letter)}</h4>
      <CampWords {...camp} most={FEW} />
      {isCut(camp.camp) && (
        <details className={styles.every}>
          <summary>{words.wholeCluster(letter)}</summary>
          <CampWords {...camp} most={ALL} />
        </details>
      )}
    </>
  );
}

/** True where the few leave something out; one more than the few is named. */
function isCut({ actors, sides, divided, bridges }: AlignedCamp): boolean {
  const positions = [
    ...(["support", "oppose"] as const).map((on) => sides.filter(({ side }) => side === on)),
    ...divided.map(({ on }) => on),
  ];
  return (
    actors.length > FEW.actors + 1 ||
    bridges.length > FEW.bridges + 1 ||
    positions.some(({ length }) => length > FEW.positions + 1)
  );
}
