import { memo } from "react";
import { ActorNames, PositionName } from "#components/explorer/summary-names.tsx";
import { Template } from "#components/explorer/template.tsx";
import { WordList } from "#components/explorer/word-list.tsx";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { Links } from "#components/statement/links.ts";
import type { AlignedCamp, CampBridge, Divided } from "#core/explore/alignment/alignment-camps.ts";
import type { AlignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import styles from "./camp-list.module.css";
import { NoCamp } from "./no-camp.tsx";

const MANY = 200;

type CampListProps = { model: AlignmentModel; links: Links };

/** Cluster by cluster: who is in it, what they hold, what divides it from others; then who is in none. */
export const CampList = memo(function CampList({ model, links }: CampListProps) {
  return (
    <section className={styles.part} aria-labelledby="alignment-clusters">
      <h3 id="alignment-clusters">{words.inWords}</h3>
      <ul className={styles.camps}>
        {model.camps.map((camp, place) => (
          <li key={camp.actors[0]?.id} className={styles.camp}>
            <Camp
              camp={camp}
              letter={campLetter(place)}
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

type CampProps = { camp: AlignedCamp; letter: string; isOnly: boolean; links: Links };

function Camp({ camp, letter, isOnly, links }: CampProps) {
  return (
    <>
      <h4>{words.cluster(letter)}</h4>
      <p>
        {words.members(camp.actors.length)}{" "}
        <ActorNames actors={camp.actors} links={links} most={MANY} />.
      </p>
      <p>
        {camp.sides.length === 0 && words.noSides}
        <Sides camp={camp} side="support" links={links} />{" "}
        <Sides camp={camp} side="oppose" links={links} />
      </p>
      {!isOnly && <Divisions divided={camp.divided} links={links} />}
      <Bridges bridges={camp.bridges} links={links} />
    </>
  );
}

type SidesProps = { camp: AlignedCamp; side: "support" | "oppose"; links: Links };

function Sides({ camp, side, links }: SidesProps) {
  const sides = camp.sides.filter((one) => one.side === side);
  if (sides.length === 0) return null;
  const items = sides.map((one) => ({
    key: one.position.id,
    node: (
      <>
        <PositionName position={one.position} links={links} /> {words.sideCount(one)}
      </>
    ),
  }));
  return (
    <Template
      text={side === "support" ? words.supports : words.opposes}
      parts={{ positions: <WordList items={items} most={MANY} /> }}
    />
  );
}

/** What divides it from others, those together that are divided from it on the same positions. */
function Divisions({ divided, links }: { divided: readonly Divided[]; links: Links }) {
  if (divided.length === 0) return <p>{words.dividedNone}</p>;
  return divided.map(({ from, on }) => {
    const clusters = words.letters(from.map(campLetter));
    return (
      <p key={clusters}>
        <Template
          text={words.divided}
          parts={{ clusters, positions: <DividedOn on={on} links={links} /> }}
        />
      </p>
    );
  });
}

function DividedOn({ on, links }: { on: Divided["on"]; links: Links }) {
  const items = on.map(({ position, side }) => ({
    key: position.id,
    node: (
      <Template
        text={words.dividedSide[side]}
        parts={{ position: <PositionName position={position} links={links} /> }}
      />
    ),
  }));
  return <WordList items={items} most={MANY} />;
}

function Bridges({ bridges, links }: { bridges: readonly CampBridge[]; links: Links }) {
  if (bridges.length === 0) return null;
  const items = bridges.map(({ actor, reaches }) => ({
    key: actor.id,
    node: (
      <Template
        text={words.bridge}
        parts={{
          actor: <ActorNames actors={[actor]} links={links} most={1} />,
          clusters: words.letters(reaches.map(campLetter)),
        }}
      />
    ),
  }));
  return (
    <p>
      <Template text={words.bridges} parts={{ bridges: <WordList items={items} most={MANY} /> }} />
    </p>
  );
}
