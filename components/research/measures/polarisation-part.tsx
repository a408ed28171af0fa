import { researchMessages as words } from "#components/messages/research.ts";
import { formatWeight } from "#components/research/format-weight.ts";
import type { MeasureValues, PolarisationValue } from "#core/explore/research/research-measures.ts";
import type { PolarisationFacts } from "#core/network/polarisation.ts";
import { PairLists, type PairOpening } from "./pair-lists.tsx";
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
  opening: PairOpening;
};

/** Polarisation by camps and by organizations, each with the pairs it adds up. */
export function PolarisationPart(props: PolarisationPartProps) {
  const { polarisation, camps, hasOrganizations, opening } = props;
  const { fewCamps, noTiesInGroups } = words.reasons;
  const isDivided = camps === undefined || Object.keys(camps.named).length >= 2;
  return (
    <>
      <PolarisationLine
        name={words.byCamps}
        value={polarisation.camps}
        reason={isDivided ? noTiesInGroups : fewCamps}
        opening={opening}
      />
      {hasOrganizations && (
        <PolarisationLine
          name={words.byOrganizations}
          value={polarisation.organizations}
          reason={fewCamps}
          opening={opening}
        />
      )}
    </>
  );
}

type PolarisationLineProps = {
  name: string;
  value: PolarisationValue;
  reason: string;
  opening: PairOpening;
};

function PolarisationLine({ name, value, reason, opening }: PolarisationLineProps) {
  const { index, agreement, disagreement } = value;
  const { agreeIn, agreeOut, differIn, differOut } = words.polarisationParts;
  return (
    <>
      <ValueLine name={name} value={index} reason={reason} factsOf={factsOf} />
      {index.defined && (
        <PairLists
          {...opening}
          parts={[
            { name: agreeIn, pairs: agreement.inside },
            { name: differOut, pairs: disagreement.between },
            { name: agreeOut, pairs: agreement.between },
            { name: differIn, pairs: disagreement.inside },
          ]}
        />
      )}
    </>
  );
}
