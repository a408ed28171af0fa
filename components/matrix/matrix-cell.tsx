import { matrixMessages as words } from "#components/messages/matrix.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { CELL } from "#components/table/table-roles.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { Stance } from "#core/debate/schema.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { MatrixCell as Cell } from "#core/explore/matrix/matrix-model.ts";
import styles from "./matrix-cell.module.css";

export type MatrixCellProps = {
  cell: Cell;
  actor: string;
  position: string;
  links: Links;
  open: boolean;
};

/** What one actor said on one position; without any statement, nothing but the words for that. */
export function MatrixCell({ cell, open, ...names }: MatrixCellProps) {
  if (cell.kind === "none") {
    return (
      <td {...CELL} className={styles.cell}>
        <VisuallyHidden>{messages.stance.none}</VisuallyHidden>
      </td>
    );
  }
  if (cell.kind === "hidden") {
    const said = words.cellHidden(cell.statements);
    return (
      <td {...CELL} className={styles.cell}>
        <span className={styles.hidden} aria-hidden="true" title={said}>
          {words.hiddenMark}
        </span>
        <VisuallyHidden>{said}</VisuallyHidden>
      </td>
    );
  }
  return (
    <td {...CELL} className={styles.cell} aria-current={open ? "true" : undefined}>
      <TieLink tie={cell.tie} stance={cell.stance} {...names} />
    </td>
  );
}

type TieLinkProps = {
  tie: MapTie;
  stance: Stance;
  actor: string;
  position: string;
  links: Links;
};

function TieLink({ tie, stance, actor, position, links }: TieLinkProps) {
  const { statements, reportedOnly, changed, faded } = tie;
  const sentence = words.cell({
    actor,
    position,
    stance: messages.stance[stance],
    statements: statements.length,
  });
  const said = [
    sentence,
    ...(reportedOnly ? [words.cellReported] : []),
    ...(changed ? [words.cellChanged] : []),
    ...(faded ? [words.cellFaded] : []),
  ].join(", ");
  return (
    <OpenLink
      links={links}
      to={{ kind: "tie", actor: tie.actor, position: tie.position }}
      className={styles.tie}
      tabIndex={-1}
    >
      <span
        className={styles.mark}
        data-stance={stance}
        data-reported={reportedOnly || undefined}
        data-faded={faded || undefined}
        aria-hidden="true"
        title={said}
      >
        <span className={styles.glyph}>{messages.stanceGlyph[stance]}</span>
        <span className={styles.word}>{messages.stance[stance]}</span>
        {statements.length > 1 && <span className={styles.count}>{statements.length}</span>}
        {changed && <span className={styles.changed}>{words.changedMark}</span>}
      </span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </OpenLink>
  );
}
