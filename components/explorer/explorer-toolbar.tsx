import type { MouseEvent } from "react";
import { messages } from "#components/messages.ts";
import { ARRANGEMENTS, type Arrangement, type Shown } from "#core/explore/view-state.ts";
import styles from "./explorer-toolbar.module.css";
import type { ToolbarAction } from "./toolbar-action.ts";
import type { Tab } from "./view-href.ts";

export type ExplorerToolbarProps = {
  shown: Shown;
  arrangement: Arrangement;
  /** The views there are, each with its address, so that its tab is a real link. */
  tabs: readonly Tab[];
  /** On a phone the arrangement can be chosen once the map is there. */
  mapAsked?: boolean;
  /** Left out in the static explorer: the loader then catches the clicks. */
  onAction?: (action: ToolbarAction) => void;
};

const words = messages.explorer;

/** Which view, and which arrangement of the map. */
export function ExplorerToolbar(props: ExplorerToolbarProps) {
  return (
    <div className={styles.toolbar} data-map-asked={props.mapAsked || undefined}>
      <ViewTabs {...props} />
      {props.shown === "map" && <ArrangementSwitch {...props} />}
    </div>
  );
}

function ViewTabs({ shown, tabs, onAction }: ExplorerToolbarProps) {
  function follow(event: MouseEvent, target: Shown): void {
    if (!onAction || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onAction(`show-${target}`);
  }
  return (
    <nav aria-label={words.views} className={styles.tabs}>
      {tabs.map(({ shown: target, href }) => (
        <a
          key={target}
          href={href}
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
