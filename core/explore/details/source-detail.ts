import type { Selection } from "#core/explore/selection.ts";
import type { SourceDetail } from "./panel-model.ts";
import { statementDetails } from "./statement-detail.ts";

/** A source and every statement coded from it, oldest first. Undefined when the id is unknown. */
export function sourceDetail(selection: Selection, id: string): SourceDetail | undefined {
  const { index } = selection;
  const number = index.sourceNumber.get(id) ?? -1;
  const source = index.sources[number];
  if (!source) return undefined;
  return {
    source,
    statements: statementDetails(selection, index.statementsOfSource[number] ?? []),
  };
}
