import { memo, useMemo } from "react";
import { SourceReferences } from "#components/page/source-references.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import type { Links } from "#components/statement/links.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { TableRow } from "#core/explore/table-model.ts";
import styles from "./print-notes.module.css";

export type PrintNotesProps = { index: DebateIndex; rows: readonly TableRow[]; links: Links };

/** On paper only: what the marks mean and, numbered, the sources of the statements that are shown. */
export const PrintNotes = memo(function PrintNotes({ index, rows, links }: PrintNotesProps) {
  const sources = useMemo(() => {
    const ids = new Set(rows.map(({ source }) => source.id));
    return [...ids].flatMap((id) => index.sources[index.sourceNumber.get(id) ?? -1] ?? []);
  }, [index, rows]);
  return (
    <div className={styles.notes}>
      <StanceKey />
      <SourceReferences sources={sources} links={links} />
    </div>
  );
});
