import type { CSSProperties } from "react";
import { coverageMessages as words } from "#components/messages/coverage.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import {
  CELL,
  COLUMN_HEADER,
  ROW,
  ROW_GROUP,
  ROW_HEADER,
  TABLE,
} from "#components/table/table-roles.ts";
import type { Stance } from "#core/debate/schema.ts";
import type { StanceShares } from "#core/explore/coverage/stance-shares.ts";
import styles from "./coverage.module.css";
import { CoverageSection } from "./coverage-section.tsx";
import type { ShowStatements } from "./show-statements.ts";
import bars from "./stances-part.module.css";
import { StatementsLink } from "./statements-link.tsx";

export type StancesPartProps = {
  stances: readonly StanceShares[];
  links: Links;
  show: ShowStatements;
};

/** As they stand beside each other: against to the left, for to the right, the others apart. */
const SIDES = ["oppose", "support"] as const;
const COLUMNS = [...SIDES, "mixed", "neutral"] as const;

/** For each position how many statements are against and for it, as bars that part in the middle. */
export function StancesPart({ stances, links, show }: StancesPartProps) {
  const most = Math.max(
    ...stances.flatMap(({ of }) => SIDES.map((stance) => of[stance].statements.length)),
  );
  return (
    <CoverageSection title={words.stances} method="statements-by-stance">
      <p className={styles.words}>{words.stancesText}</p>
      <table className={bars.table} {...TABLE}>
        <thead {...ROW_GROUP}>
          <tr className={bars.row} {...ROW}>
            <th scope="col" {...COLUMN_HEADER} className={bars.position}>
              {words.columnPosition}
            </th>
            {COLUMNS.map((stance) => (
              <th key={stance} scope="col" {...COLUMN_HEADER} data-stance={stance}>
                {messages.stanceNoun[stance]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {stances.map(({ position, of }) => (
            <tr key={position.id} className={bars.row} {...ROW}>
              <th scope="row" {...ROW_HEADER} className={bars.position}>
                <OpenLink links={links} to={{ kind: "position", id: position.id }}>
                  {position.label}
                </OpenLink>
              </th>
              {COLUMNS.map((stance) => (
                <td key={stance} {...CELL} data-stance={stance}>
                  <StanceBar
                    {...{ stance, most, show }}
                    set={of[stance]}
                    position={position.label}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </CoverageSection>
  );
}

type StanceBarProps = {
  stance: Stance;
  set: StanceShares["of"][Stance];
  position: string;
  most: number;
  show: ShowStatements;
};

function StanceBar({ stance, set, position, most, show }: StanceBarProps) {
  const n = set.statements.length;
  const name = words.stanceOn({ stance: messages.stanceNoun[stance], position });
  if (n === 0) return <span className={bars.none}>0</span>;
  return (
    <StatementsLink
      show={show}
      filters={set.filters}
      className={bars.link}
      label={words.open({ n, name })}
    >
      {hasBar(stance) && (
        <span
          className={bars.bar}
          style={{ "--part": n / most } as CSSProperties}
          aria-hidden="true"
        />
      )}
      <span>{n}</span>
    </StatementsLink>
  );
}

/** The columns apart are narrower: a bar in them would have another scale. */
function hasBar(stance: Stance): boolean {
  return SIDES.some((side) => side === stance);
}
