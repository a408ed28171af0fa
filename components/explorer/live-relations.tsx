import { memo, useMemo } from "react";
import { RelationTable } from "#components/connect/relation-table.tsx";
import type { Links } from "#components/statement/links.ts";
import { relationsInTime } from "#core/explore/connect/relations-in-time.ts";
import type { Selection } from "#core/explore/selection.ts";

export type LiveRelationsProps = {
  selection: Selection;
  drawn: number;
  links: Links;
  current: string | undefined;
};

const Table = memo(RelationTable);

/** The list of what the relations layer of the map shows. */
export function LiveRelations({ selection, ...given }: LiveRelationsProps) {
  const relations = useMemo(() => relationsInTime(selection), [selection]);
  return <Table relations={relations} {...given} />;
}
