import { type CSSProperties, memo, useId, useMemo, useState } from "react";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from "#components/table/table-roles.ts";
import { useRovingCells } from "#components/table/use-roving-cells.ts";
import { Button } from "#components/ui/button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { AlignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { alignmentTable } from "#core/explore/alignment/alignment-table.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Open } from "#core/explore/view-state.ts";
import { AgreementRow } from "./agreement-row.tsx";
import styles from "./agreement-table.module.css";
import { TableLegend } from "./table-legend.tsx";

type AgreementTableProps = {
  selection: Selection;
  model: AlignmentModel;
  links: Links;
  open: Open | undefined;
};

/** Actors × actors as a real table, in a region of its own that scrolls. */
export const AgreementTable = memo(function AgreementTable({
  selection,
  model,
  links,
  open,
}: AgreementTableProps) {
  const caption = useId();
  const [all, setAll] = useState(false);
  const table = useMemo(() => alignmentTable(selection, { model, all }), [selection, model, all]);
  const { actors, cells, left } = table;
  const pair = open?.kind === "compare" ? open.actors : [];
  const roving = useRovingCells(pair.join(" "));
  return (
    <section className={styles.part} aria-labelledby="alignment-table">
      <h3 id="alignment-table">{words.table}</h3>
      <TableLegend />
      <p id={caption} className={styles.caption}>
        {words.tableCaption(actors.length)}. <VisuallyHidden>{words.tableKeys}</VisuallyHidden>
      </p>
      <section
        {...roving}
        aria-labelledby={caption}
        // What scrolls is a tab stop by itself in some browsers; this table has its own.
        tabIndex={-1}
        className={styles.region}
      >
        <table
          {...TABLE}
          aria-labelledby={caption}
          className={styles.table}
          style={{ "--columns": actors.length } as CSSProperties}
        >
          <thead {...ROW_GROUP} className={styles.head}>
            <tr {...ROW} className={styles.labels}>
              <th {...COLUMN_HEADER} scope="col" className={styles.corner}>
                {words.actor}
              </th>
              {actors.map(({ actor, camp }) => (
                <th key={actor.id} {...COLUMN_HEADER} scope="col" className={styles.label}>
                  <OpenLink
                    links={links}
                    to={{ kind: "actor", id: actor.id }}
                    className={styles.labelLink}
                    tabIndex={-1}
                  >
                    {actor.name}
                    {camp !== undefined && ` · ${campLetter(camp)}`}
                  </OpenLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROW_GROUP} className={styles.body}>
            {actors.map((row, at) => (
              <AgreementRow
                key={row.actor.id}
                row={row}
                columns={actors}
                cells={cells[at] ?? []}
                links={links}
                open={pair.includes(row.actor.id) ? pair : NONE}
                starts={at > 0 && row.camp !== actors[at - 1]?.camp}
              />
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && !all && <Button onClick={() => setAll(true)}>{words.showAll(left)}</Button>}
      {left > 0 && all && <p>{words.tableLeft({ shown: actors.length, left })}</p>}
    </section>
  );
});

const NONE: readonly string[] = [];
