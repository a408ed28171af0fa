import { researchMessages as words } from "#components/messages/research.ts";
import { formatWeight } from "#components/research/format-weight.ts";
import type { EiValue, MeasureValues } from "#core/explore/research/research-measures.ts";
import { PairLists, type PairOpening } from "./pair-lists.tsx";
import { ValueLine } from "./value-line.tsx";

type Facts = { inside: number; between: number };

const factsOf = ({ inside, between }: Facts) =>
  words.eiFacts({ inside: formatWeight(inside), between: formatWeight(between) });

type EiPartProps = {
  ei: MeasureValues["ei"];
  /** True where the nodes are persons and organizations, which speak for organizations. */
  hasOrganizations: boolean;
  opening: PairOpening;
};

/** The E-I index by camps and by organizations, each with the pairs it adds up. */
export function EiPart({ ei, hasOrganizations, opening }: EiPartProps) {
  return (
    <>
      <EiLine name={words.byCamps} value={ei.camps} opening={opening} />
      {hasOrganizations && (
        <EiLine name={words.byOrganizations} value={ei.organizations} opening={opening} />
      )}
    </>
  );
}

type EiLineProps = { name: string; value: EiValue; opening: PairOpening };

function EiLine({ name, value: { index, pairs }, opening }: EiLineProps) {
  return (
    <>
      <ValueLine name={name} value={index} reason={words.reasons.noTiesInGroups} {...{ factsOf }} />
      {index.defined && (
        <PairLists
          {...opening}
          parts={[
            { name: words.eiParts.inside, pairs: pairs.inside },
            { name: words.eiParts.between, pairs: pairs.between },
          ]}
        />
      )}
    </>
  );
}
