import type { ToolbarAction } from "./toolbar-action.ts";
import styles from "./toolbar-actions.module.css";
import { ToolbarIcon, type ToolbarIconName } from "./toolbar-icon.tsx";

export type ToolbarButtonProps = {
  action: ToolbarAction;
  icon: ToolbarIconName;
  label: string;
  /** Shows the word beside the icon where there is room; otherwise the icon stands alone. */
  keepLabel?: boolean;
  keys?: string;
  disabled?: boolean;
  onAction: ((action: ToolbarAction) => void) | undefined;
};

export function ToolbarButton(props: ToolbarButtonProps) {
  const { action, label, onAction } = props;
  return (
    <button
      type="button"
      className={styles.action}
      title={props.keys === undefined ? label : `${label} (${props.keys})`}
      aria-label={label}
      aria-disabled={props.disabled || undefined}
      data-needs-explorer={onAction ? undefined : action}
      data-action={action}
      onClick={onAction && (() => !props.disabled && onAction(action))}
    >
      <ToolbarIcon name={props.icon} />
      {props.keepLabel && <span className={styles.word}>{label}</span>}
    </button>
  );
}
