import { compareMessages as words } from "#components/messages/compare.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import styles from "./legend.module.css";
import { LineSample } from "./line-sample.tsx";

export type RelationSwitchProps = {
  /** Whether the map shows them. */
  relations: boolean;
  /** How many the map shows, or would show. */
  relationCount: number;
  onRelations: (on: boolean) => void;
};

/** Puts the sourced ties that are not statements over the map, and takes them off again. */
export function RelationSwitch({ relations, relationCount, onRelations }: RelationSwitchProps) {
  return (
    <li className={styles.row}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={relations}
          onChange={(event) => onRelations(event.currentTarget.checked)}
        />
        <LineSample stance="any" look="arrow" />
        <span>{words.showRelations}</span>
        <span className={styles.count}>
          <VisuallyHidden>, {words.onMap(relationCount)}</VisuallyHidden>
          <span aria-hidden="true">{relationCount}</span>
        </span>
      </label>
      {relations ? <a href="#explorer-relations">{words.toRelationList}</a> : null}
    </li>
  );
}
