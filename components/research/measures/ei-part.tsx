import { researchMessages as words } from "#components/messages/research.ts";
import { formatWeight } from "#components/research/format-weight.ts";
import type { MeasureValues } from "#core/explore/research/research-measures.ts";
import { ValueLine } from "./value-line.tsx";

type Facts = { inside: number; between: number };

const factsOf = ({ inside, between }: Facts) =>
  words.eiFacts({ inside: formatWeight(inside), between: formatWeight(between) });

type EiPartProps = {
  ei: MeasureValues["ei"];
  /** True where the nodes are persons and organizations, which speak for organizations. */
  hasOrganizations: boolean;
};

/** The E-I index by camps and by organizations. */
export function EiPart({ ei, hasOrganizations }: EiPartProps) {
  const reason = words.reasons.noTiesInGroups;
  return (
    <>
      <ValueLine name={words.byCamps} value={ei.camps} {...{ reason, factsOf }} />
      {hasOrganizations && (
        <ValueLine name={words.byOrganizations} value={ei.organizations} {...{ reason, factsOf }} />
      )}
    </>
  );
}
