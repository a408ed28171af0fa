import { researchMessages as words } from "#components/messages/research.ts";
import { BackbonePart } from "./measures/backbone-part.tsx";
import { CampsPart } from "./measures/camps-part.tsx";
import { CentralityPart } from "./measures/centrality-part.tsx";
import { EiPart } from "./measures/ei-part.tsx";
import { FrequenciesPart } from "./measures/frequencies-part.tsx";
import { MeasurePart } from "./measures/measure-part.tsx";
import type { PairOpening } from "./measures/pair-lists.tsx";
import { PolarisationPart } from "./measures/polarisation-part.tsx";
import { StabilityPart } from "./measures/stability-part.tsx";
import styles from "./research-view.module.css";
import type { NodeTargets } from "./tie-target.ts";
import type { Research } from "./use-research.ts";

export type ResearchMeasuresProps = {
  research: Research;
  opening: PairOpening;
  /** How names open what they say, or what is said on them. */
  targets: NodeTargets;
};

/** Every measure with its meaning and its definition; what takes long is worked out when asked. */
export function ResearchMeasures({ research, opening, targets }: ResearchMeasuresProps) {
  const { camps, ei, polarisation, centrality, backbone, frequencies, stability } = research.values;
  const { network, rows } = research.method;
  const { links } = opening;
  // A backbone takes away nodes of the other kind: positions of a network of actors.
  const [own, other] =
    network === "positions"
      ? (["positions", "actors"] as const)
      : (["actors", "positions"] as const);
  const hasOrganizations = network === "actors" && rows === "person";
  return (
    <section className={styles.part} aria-label={words.measures}>
      <h2 className={styles.heading}>{words.measures}</h2>
      {research.method.window && <p className={styles.left}>{words.measuresAllTime}</p>}
      <div className={styles.measures}>
        <MeasurePart name="camps" research={research}>
          {camps && <CampsPart camps={camps} links={links} nodeOf={targets[own]} />}
        </MeasurePart>
        <MeasurePart name="ei" research={research}>
          {ei && <EiPart {...{ ei, hasOrganizations, opening }} />}
        </MeasurePart>
        <MeasurePart name="polarisation" research={research}>
          {polarisation && (
            <PolarisationPart {...{ polarisation, camps, hasOrganizations, opening }} />
          )}
        </MeasurePart>
        <MeasurePart name="stability" research={research}>
          {stability && <StabilityPart changes={stability} />}
        </MeasurePart>
        <MeasurePart name="centrality" research={research}>
          {centrality && <CentralityPart nodes={centrality} links={links} nodeOf={targets[own]} />}
        </MeasurePart>
        <MeasurePart name="backbone" research={research}>
          {backbone && <BackbonePart steps={backbone} links={links} nodeOf={targets[other]} />}
        </MeasurePart>
        <MeasurePart name="frequencies" research={research}>
          {frequencies && <FrequenciesPart {...{ frequencies, links, targets }} />}
        </MeasurePart>
      </div>
    </section>
  );
}
