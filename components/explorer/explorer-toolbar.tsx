import type { MouseEvent } from "react";
import { messages } from "#components/messages.ts";
import { ARRANGEMENTS, type Arrangement, SHOWN, type Shown } from "#core/explore/view-state.ts";
import styles from "./explorer-toolbar.module.css";
import type { ToolbarAction } from "./toolbar-action.ts";
import { ToolbarButton } from "./toolbar-button.tsx";

export type ExplorerToolbarProps = {
  shown: Shown;
  arrangement: Arrangement;
  /** Address of each view, so that its tab is a real link. */
  hrefOf: Readonly<Record<Shown, string>>;
  filtersOn: number;
  canUndo: boolean;
  canRedo: boolean;
  /** On a phone the arrangement can be chosen once the map is there. */
  mapAsked?: boolean;
  /** Left out in the static explorer: the loader then catches the clicks. */
  onAction?: (action: ToolbarAction) => void;
};

const words = messages.explorer;

/** Which view, which arrangement, and what can be done with what is shown. */
export function ExplorerToolbar(props: ExplorerToolbarProps) {
  const { onAction } = props;
  return (
    <div className={styles.container}>
      <div className={styles.toolbar} data-map-asked={props.mapAsked || undefined}>
        <ViewTabs {...props} />
        {props.shown === "map" && <ArrangementSwitch {...props} />}
        <div className={styles.actions}>
          <span className={styles.filtersButton}>
            <ToolbarButton
              action="filters"
              icon="filters"
              label={props.filtersOn === 0 ? words.filters : words.filtersOn(props.filtersOn)}
              keepLabel
              onAction={onAction}
            />
          </span>
          <ToolbarButton
            action="undo"
            icon="undo"
            label={words.undo}
            disabled={!props.canUndo}
            onAction={onAction}
          />
          <ToolbarButton
            action="redo"
            icon="redo"
            label={words.redo}
            disabled={!props.canRedo}
            onAction={onAction}
          />
          <ToolbarButton
            action="search"
            icon="search"
            label={words.search}
            keepLabel
            keys="/"
            onAction={onAction}
          />
          <ToolbarButton
            action="share"
            icon="link"
            label={words.copyLink}
            keepLabel
            onAction={onAction}
          />
          <ToolbarButton action="csv" icon="download" label={words.csvLong} onAction={onAction} />
          <span className={styles.shortcutsButton}>
            <ToolbarButton
              action="shortcuts"
              icon="keys"
              label={words.shortcutsTitle}
              onAction={onAction}
            />
          </span>
        </div>
      </div>
    </div>
  );
}

function ViewTabs({ shown, hrefOf, onAction }: ExplorerToolbarProps) {
  function follow(event: MouseEvent, target: Shown): void {
    if (!onAction || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onAction(`show-${target}`);
  }
  return (
    <nav aria-label={words.views} className={styles.tabs}>
      {SHOWN.map((target) => (
        <a
          key={target}
          href={hrefOf[target]}
          className={styles.tab}
          aria-current={target === shown ? "true" : undefined}
          data-needs-explorer={onAction ? undefined : `show-${target}`}
          onClick={onAction && ((event) => follow(event, target))}
        >
          {words.shown[target]}
        </a>
      ))}
    </nav>
  );
}

function ArrangementSwitch({ arrangement, onAction }: ExplorerToolbarProps) {
  return (
    <fieldset className={styles.arrangements} aria-label={words.arrangement}>
      {ARRANGEMENTS.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.arrangement}
          aria-pressed={choice === arrangement}
          data-needs-explorer={onAction ? undefined : `arrange-${choice}`}
          onClick={onAction && (() => onAction(`arrange-${choice}`))}
        >
          {words.arrangements[choice]}
        </button>
      ))}
    </fieldset>
  );
}
