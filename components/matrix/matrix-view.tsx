"use client";

import { useMemo } from "react";
import { matrixMessages as words } from "#components/messages/matrix.ts";
import type { ViewPartProps } from "#components/view-part.ts";
import { matrixModel } from "#core/explore/matrix/matrix-model.ts";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixSummary } from "./matrix-summary.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import styles from "./matrix-view.module.css";
import { OrderSelect } from "./order-select.tsx";

/** Actors × positions, with what it shows and does not show, its order and its legend. */
export function MatrixView({ selection, model, view, links, onChange }: ViewPartProps) {
  const { rows, open } = view;
  const { shown, total, index } = selection;
  const matrix = useMemo(() => matrixModel(selection, { model, rows }), [selection, model, rows]);
  return (
    <div className={styles.view}>
      <MatrixSummary selection={selection} links={links} />
      <p className={styles.about}>{words.about}</p>
      <OrderSelect
        index={index}
        order={rows}
        onOrder={(order) => onChange((now) => ({ ...now, rows: order }))}
      />
      <div className={styles.legend}>
        <MatrixLegend filtered={shown.statements < total.statements} />
      </div>
      <MatrixTable matrix={matrix} links={links} open={open?.kind === "edge" ? open : undefined} />
    </div>
  );
}
