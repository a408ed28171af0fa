import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { STANCES } from "#core/debate/vocabulary.ts";
import type { ActorListRow } from "#core/explore/actor-list-model.ts";
import { ActorRow } from "./actor-row.tsx";
import styles from "./actor-table.module.css";
import { countRows, placeOfRow, type RowPart } from "./row-part.ts";
import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from "./table-roles.ts";

export type ActorTableProps = {
  rows: readonly ActorListRow[];
  /** Actors in the whole debate, for the caption. */
  total: number;
  links: Links;
  /** Id of the actor that is open, if any. */
  current?: string | undefined;
  /** Where the rows stand among all that are shown, when they are some of them. */
  part?: RowPart | undefined;
};

const words = messages.table;

function Header({ children, number = false }: { children: string; number?: boolean }) {
  return (
    <th {...COLUMN_HEADER} scope="col" className={styles.header} data-number={number || undefined}>
      {children}
    </th>
  );
}

/** Every actor that is shown, with how many of its statements take which stance. */
export function ActorTable({ rows, total, links, current, part }: ActorTableProps) {
  return (
    <div className={styles.frame}>
      <table {...TABLE} {...countRows(part)} className={styles.table}>
        <caption className={styles.caption}>
          {words.actorsCaption({ shown: part?.of ?? rows.length, total })}
        </caption>
        <thead {...ROW_GROUP} className={styles.head}>
          <tr {...ROW} className={styles.headers}>
            <Header>{words.actorColumn.name}</Header>
            <Header>{words.actorColumn.kind}</Header>
            <Header>{words.actorColumn.country}</Header>
            {STANCES.map((stance) => (
              <Header key={stance} number>
                {messages.stanceNoun[stance]}
              </Header>
            ))}
            <Header number>{words.actorColumn.statements}</Header>
            <Header>{words.actorColumn.dates}</Header>
          </tr>
        </thead>
        <tbody {...ROW_GROUP} className={styles.body}>
          {rows.map((row, at) => (
            <ActorRow
              key={row.id}
              row={row}
              links={links}
              open={row.id === current}
              place={placeOfRow(part, at)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
