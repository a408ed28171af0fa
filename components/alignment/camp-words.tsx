import { ClusterSides } from "#components/explorer/cluster-sides.tsx";
import { ActorNames, PositionName } from "#components/explorer/summary-names.tsx";
import { Template } from "#components/explorer/template.tsx";
import { WordList } from "#components/explorer/word-list.tsx";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { Links } from "#components/statement/links.ts";
import type { AlignedCamp, CampBridge, Divided } from "#core/explore/alignment/alignment-camps.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";

/** How many of each are named; the others are counted. */
export type Most = { actors: number; positions: number; bridges: number };

export type CampWordsProps = { camp: AlignedCamp; isOnly: boolean; links: Links; most: Most };

/** One cluster in sentences: who is in it, what they hold, what divides it from others, who reaches out. */
export function CampWords({ camp, isOnly, links, most }: CampWordsProps) {
  const sides = { cluster: camp, count: words.sideCount, links, most: most.positions };
  return (
    <>
      <p>
        {words.members(camp.actors.length)}{" "}
        <ActorNames actors={camp.actors} links={links} most={most.actors} />.
      </p>
      <p>
        {camp.sides.length === 0 && words.noSides}
        <ClusterSides side="support" text={words.supports} {...sides} />{" "}
        <ClusterSides side="oppose" text={words.opposes} {...sides} />
      </p>
      {!isOnly && <Divisions divided={camp.divided} links={links} most={most.positions} />}
      {!isOnly && <Bridges bridges={camp.bridges} links={links} most={most.bridges} />}
    </>
  );
}

/** What divides it from others, those together that are divided from it on the same positions. */
function Divisions(props: { divided: readonly Divided[]; links: Links; most: number }) {
  const { divided, links, most } = props;
  if (divided.length === 0) return <p>{words.dividedNone}</p>;
  return divided.map(({ from, on }) => {
    const clusters = words.letters(from.map(campLetter));
    return (
      <p key={clusters}>
        <Template
          text={words.divided}
          parts={{ clusters, positions: <DividedOn on={on} links={links} most={most} /> }}
        />
      </p>
    );
  });
}

function DividedOn({ on, links, most }: { on: Divided["on"]; links: Links; most: number }) {
  const items = on.map(({ position, side }) => ({
    key: position.id,
    node: (
      <Template
        text={words.dividedSide[side]}
        parts={{ position: <PositionName position={position} links={links} /> }}
      />
    ),
  }));
  return <WordList items={items} most={most} />;
}

function Bridges(props: { bridges: readonly CampBridge[]; links: Links; most: number }) {
  const { bridges, links, most } = props;
  if (bridges.length === 0) return <p>{words.bridgesNone}</p>;
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
      <Template text={words.bridges} parts={{ bridges: <WordList items={items} most={most} /> }} />
    </p>
  );
}
