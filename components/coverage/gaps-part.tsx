import { coverageMessages as words } from "#components/messages/coverage.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { CoverageGaps, Thinness } from "#core/explore/coverage/coverage-gaps.ts";
import { type BarRow, BarTable } from "./bar-table.tsx";
import styles from "./coverage.module.css";
import { CoverageSection } from "./coverage-section.tsx";
import { percent } from "./percent.ts";
import type { ShowStatements } from "./show-statements.ts";

export type GapsPartProps = { gaps: CoverageGaps; links: Links; show: ShowStatements };

/** Pairs of actor and position without a statement, and who and what is covered least. */
export function GapsPart({ gaps, links, show }: GapsPartProps) {
  const { emptyShare = 0, thinActors, thinPositions } = gaps;
  return (
    <CoverageSection title={words.gaps} method="coverage">
      <p className={styles.words}>
        {gaps.empty === 0
          ? words.gapsNone
          : words.gapsText({ ...gaps, percent: percent(emptyShare) })}
      </p>
      <div className={styles.parts}>
        <BarTable
          title={words.thinActors}
          columns={[words.columnActor, words.columnPositions]}
          rows={thinActors.map((one) => rowOf(one, { of: gaps.positions, kind: "actor", links }))}
          show={show}
        />
        <BarTable
          title={words.thinPositions}
          columns={[words.columnPosition, words.columnActors]}
          rows={thinPositions.map((one) =>
            rowOf(one, { of: gaps.actors, kind: "position", links }),
          )}
          show={show}
        />
      </div>
    </CoverageSection>
  );
}

type Thing = { id: string; name?: string; label?: string };
type Row = { of: number; kind: "actor" | "position"; links: Links };

function rowOf({ thing, filled, ...set }: Thinness<Thing>, { of, kind, links }: Row): BarRow {
  const label = thing.name ?? thing.label ?? thing.id;
  return {
    key: thing.id,
    name: (
      <OpenLink links={links} to={{ kind, id: thing.id }}>
        {label}
      </OpenLink>
    ),
    label,
    set,
    value: words.ofAll({ n: filled, of }),
    part: filled / of,
  };
}
