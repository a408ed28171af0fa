import { researchMessages as words } from "#components/messages/research.ts";
import { formatWeight } from "#components/research/format-weight.ts";
import type { MeasureValues } from "#core/explore/research/research-measures.ts";
import type { PolarisationFacts } from "#core/network/polarisation.ts";
import { ValueLine } from "./value-line.tsx";

const factsOf = ({ agreement, disagreement }: PolarisationFacts) =>
  words.polarisationFacts({
    agreeIn: formatWeight(agreement.inside),
    agreeOut: formatWeight(agreement.between),
    differIn: formatWeight(disagreement.inside),
    differOut: formatWeight(disagreement.between),
  });

type PolarisationPartProps = {
  polarisation: MeasureValues["polarisation"];
  camps: MeasureValues["camps"] | undefined;
  /** True where the nodes are persons and organizations, which speak for organizations. */
  hasOrganizations: boolean;
};

/** Polarisation by camps and by organizations. */
export function PolarisationPart({ polarisation, camps, hasOrganizations }: PolarisationPartProps) {
  const { fewCamps, noTiesInGroups } = words.reasons;
  const isDivided = camps === undefined || Object.keys(camps.named).length >= 2;
  return (
    <>
      <ValueLine
        name={words.byCamps}
        value={polarisation.camps}
        reason={isDivided ? noTiesInGroups : fewCamps}
        factsOf={factsOf}
      />
      {hasOrganizations && (
        <ValueLine
          name={words.byOrganizations}
          value={polarisation.organizations}
          reason={fewCamps}
          factsOf={factsOf}
        />
      )}
    </>
  );
}
