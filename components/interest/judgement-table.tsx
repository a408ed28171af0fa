import { interestMessages as words } from "#components/messages/interest.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { SourceLine } from "#components/statement/source-line.tsx";
import {
  CELL,
  COLUMN_HEADER,
  ROW,
  ROW_GROUP,
  ROW_HEADER,
  TABLE,
} from "#components/table/table-roles.ts";
import { InLanguage } from "#components/ui/in-language.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import { GRADES, type JudgedActor } from "#core/explore/interest/interest-grid.ts";
import styles from "./judgement-table.module.css";
import { rowId } from "./row-id.ts";

const COLUMNS = ["number", "actor", "power", "interest", "by", "rationale", "sources"] as const;

type JudgementTableProps = { judged: readonly JudgedActor[]; links: Links };

/** Every judgement of the grid in words: who, how much, by whom, why, and from what. */
export function JudgementTable({ judged, links }: JudgementTableProps) {
  return (
    <table className={styles.table} {...TABLE}>
      <caption>{words.table}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" {...COLUMN_HEADER}>
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {judged.map((one) => (
          <JudgementRow key={one.judgement.id} judged={one} links={links} />
        ))}
      </tbody>
    </table>
  );
}

function JudgementRow({ judged, links }: { judged: JudgedActor; links: Links }) {
  const { number, judgement, actor } = judged;
  return (
    <tr id={rowId(judgement.id)} tabIndex={-1} {...ROW}>
      <td {...CELL} className={styles.number}>
        {number}
      </td>
      <th scope="row" {...ROW_HEADER} className={styles.actor}>
        <OpenLink links={links} to={{ kind: "actor", id: actor.id }}>
          {actor.name}
        </OpenLink>
      </th>
      <td {...CELL} data-label={words.power}>
        {gradeWords(judgement.power)}
      </td>
      <td {...CELL} data-label={words.interest}>
        {gradeWords(judgement.interest)}
      </td>
      <td {...CELL} data-label={words.by}>
        {judgement.by}, {formatDate(judgement.date)}
      </td>
      <td {...CELL} className={styles.rationale}>
        <InLanguage lang={textLanguage(judgement, "rationale")}>{judgement.rationale}</InLanguage>
      </td>
      <td {...CELL} className={styles.sources}>
        <ul>
          {judged.sources.map(({ source, locator }) => (
            <li key={`${source.id} ${locator}`}>
              <SourceLine source={source} locator={locator} links={links} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function gradeWords(value: number): string {
  const grade = GRADES.find((one) => one === value) ?? 1;
  return words.grade({ grade, words: words.grades[grade] });
}
