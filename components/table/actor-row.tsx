import { memo } from "react";
import { KindShape } from "#components/filters/kind-shape.tsx";
import { messages } from "#components/messages.ts";
import { countryName } from "#components/statement/country-name.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import type { ActorListRow } from "#core/explore/actor-list-model.ts";
import styles from "./actor-row.module.css";
import { CELL, ROW, ROW_HEADER } from "./table-roles.ts";

export type ActorRowProps = {
  row: ActorListRow;
  links: Links;
  open: boolean;
  /** For assistive technology, where not all rows are in the page. */
  place?: number | undefined;
};

function sameRow(before: ActorRowProps, after: ActorRowProps): boolean {
  const [a, b] = [before.row, after.row];
  return (
    a.id === b.id &&
    STANCES.every((stance) => a.stances[stance] === b.stances[stance]) &&
    a.firstDate === b.firstDate &&
    a.lastDate === b.lastDate &&
    before.links === after.links &&
    before.open === after.open &&
    before.place === after.place
  );
}

function Dates({ row }: { row: ActorListRow }) {
  if (row.firstDate === undefined || row.lastDate === undefined) return null;
  return messages.table.span({ first: formatDate(row.firstDate), last: formatDate(row.lastDate) });
}

function StanceCell({ row, stance }: { row: ActorListRow; stance: (typeof STANCES)[number] }) {
  const count = row.stances[stance];
  return (
    <td {...CELL} className={styles.stance} data-none={count === 0 || undefined}>
      {count === 0 ? null : <StanceMark stance={stance} words="glyph" />}{" "}
      <span className={styles.number}>{count}</span>
    </td>
  );
}

/** One actor of the list. */
export const ActorRow = memo(function ActorRow({ row, links, open, place }: ActorRowProps) {
  return (
    <tr
      {...ROW}
      className={styles.row}
      aria-current={open ? "true" : undefined}
      aria-rowindex={place}
    >
      <th {...ROW_HEADER} scope="row" className={styles.name}>
        <OpenLink links={links} to={{ kind: "actor", id: row.id }}>
          {row.name}
        </OpenLink>
        <span className={styles.role} lang={textLanguage(row, "role")}>
          {row.role}
        </span>
      </th>
      <td {...CELL} className={styles.kind}>
        <KindShape kind={row.kind} /> {messages.actorKind[row.kind]}
      </td>
      <td {...CELL} className={styles.country}>
        {row.country === undefined ? (
          <VisuallyHidden>{messages.table.noCountry}</VisuallyHidden>
        ) : (
          countryName(row.country)
        )}
      </td>
      {STANCES.map((stance) => (
        <StanceCell key={stance} row={row} stance={stance} />
      ))}
      <td {...CELL} className={styles.statements}>
        {row.statements}
        <span className={styles.unit}> {messages.table.statementUnit(row.statements)}</span>
      </td>
      <td {...CELL} className={styles.dates}>
        <Dates row={row} />
      </td>
    </tr>
  );
}, sameRow);
