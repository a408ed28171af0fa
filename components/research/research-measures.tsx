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
import type { Research } from "./use-research.ts";

export type ResearchMeasuresProps = { research: Research; opening: PairOpening };

/** Every measure with its meaning and its definition; what takes long is worked out when asked. */
export function ResearchMeasures({ research, opening }: ResearchMeasuresProps) {
  const { camps, ei, polarisation, centrality, backbone, frequencies, stability } = research.values;
  const { network, rows } = research.method;
  const hasOrganizations = network === "actors" && rows === "person";
  return (
    <section className={styles.part} aria-label={words.measures}>
      <h2 className={styles.heading}>{words.measures}</h2>
      {research.method.window && <p className={styles.left}>{words.measuresAllTime}</p>}
      <div className={styles.measures}>
        <MeasurePart name="camps" research={research}>
          {camps && <CampsPart camps={camps} />}
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
          {centrality && <CentralityPart nodes={centrality} />}
        </MeasurePart>
        <MeasurePart name="backbone" research={research}>
          {backbone && <BackbonePart steps={backbone} />}
        </MeasurePart>
        <MeasurePart name="frequencies" research={research}>
          {frequencies && <FrequenciesPart frequencies={frequencies} />}
        </MeasurePart>
      </div>
    </section>
  );
}
