import { messages } from "#components/messages.ts";
import type { ToolbarAction } from "./toolbar-action.ts";
import styles from "./toolbar-actions.module.css";
import { ToolbarButton } from "./toolbar-button.tsx";

export type ToolbarActionsProps = {
  filtersOn: number;
  canUndo: boolean;
  canRedo: boolean;
  /** Left out in the static explorer: the loader then catches the clicks. */
  onAction?: (action: ToolbarAction) => void;
};

const words = messages.explorer;

/** What can be done with what is shown. */
export function ToolbarActions({ filtersOn, canUndo, canRedo, onAction }: ToolbarActionsProps) {
  const filters = filtersOn === 0 ? words.filters : words.filtersOn(filtersOn);
  const undo = { label: words.undo, disabled: !canUndo, onAction };
  const redo = { label: words.redo, disabled: !canRedo, onAction };
  const search = { label: words.search, keepLabel: true, keys: "/", onAction };
  const share = { label: words.share, keepLabel: true, onAction };
  const takeAway = { label: words.takeAway, keepLabel: true, onAction };
  return (
    <div className={styles.actions}>
      <span className={styles.filtersButton}>
        <ToolbarButton
          action="filters"
          icon="filters"
          label={filters}
          keepLabel
          onAction={onAction}
        />
      </span>
      <ToolbarButton action="undo" icon="undo" {...undo} />
      <ToolbarButton action="redo" icon="redo" {...redo} />
      <ToolbarButton action="search" icon="search" {...search} />
      <ToolbarButton action="share" icon="share" {...share} />
      <ToolbarButton action="take-away" icon="download" {...takeAway} />
      <span className={styles.shortcutsButton}>
        <ToolbarButton
          action="shortcuts"
          icon="keys"
          label={words.shortcutsTitle}
          onAction={onAction}
        />
      </span>
    </div>
  );
}
