import { researchMessages as words } from "#components/messages/research.ts";
import { formatWeight } from "#components/research/format-weight.ts";
import type { BackboneStep } from "#core/measure/discourse/backbone.ts";
import { MeasureTable } from "./measure-table.tsx";
import { NodeNames, type NodeOpening } from "./node-name.tsx";

type BackbonePartProps = NodeOpening & { steps: readonly BackboneStep[] };

/** What is taken away step by step, what that loses, and what is left; the most important last. */
export function BackbonePart({ steps, ...opening }: BackbonePartProps) {
  const columns = words.backboneColumns;
  return (
    <MeasureTable
      label={words.backbone}
      columns={[
        { id: "removed", title: columns.removed },
        { id: "step", title: columns.step, isNumber: true },
        { id: "loss", title: columns.loss, isNumber: true },
        { id: "statements", title: columns.statements, isNumber: true },
      ]}
      rows={steps
        .map(({ removed, loss, statements }, at) => ({
          key: removed.join("; "),
          cells: [
            <NodeNames key="removed" names={removed} {...opening} />,
            String(at + 1),
            formatWeight(loss),
            String(statements),
          ],
        }))
        .reverse()}
    />
  );
}
