import { memo, useMemo } from "react";
import { numberSources } from "#components/page/numbered-sources.ts";
import { SourceReferences } from "#components/page/source-references.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import type { Links } from "#components/statement/links.ts";
import { PrintedSourceNumbers } from "#components/table/printed-source-numbers.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { statementParts } from "#core/debate/statement-parts.ts";
import type { TableRow } from "#core/explore/table-model.ts";
import styles from "./print-notes.module.css";

export type PrintNotesProps = { index: DebateIndex; rows: readonly TableRow[]; links: Links };

/** Nobody prints the sources of more statements than these, and listing them takes a second. */
const MOST_ROWS = 2_000;

/** On paper only: what the marks mean and, numbered, the sources of the statements that are shown. */
export const PrintNotes = memo(function PrintNotes({ index, rows, links }: PrintNotesProps) {
  const sources = useMemo(() => {
    if (rows.length > MOST_ROWS) return [];
    const parts = rows.flatMap(({ number }) => statementParts(index, number) ?? []);
    return numberSources(parts).sources;
  }, [index, rows]);
  return (
    <div className={styles.notes}>
      <StanceKey />
      <PrintedSourceNumbers sources={sources} />
      <SourceReferences sources={sources} links={links} />
    </div>
  );
});
