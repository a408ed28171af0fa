import { memo } from "react";
import { messages } from "#components/messages.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { FOCUS_DEGREE_MAX } from "#core/debate/view-query.ts";
import type { Focus } from "#core/explore/view-state.ts";
import styles from "./focus-notice.module.css";
import { ToolbarIcon } from "./toolbar-icon.tsx";

export type FocusNoticeProps = {
  index: DebateIndex;
  focus: Focus;
  onFocus: (focus: Focus | undefined) => void;
};

const words = messages.explorer;

/** Name of the node a view is focused on. */
export function focusName(index: DebateIndex, { node }: Focus): string {
  const { actors, positions, actorNumber, positionNumber } = index;
  if (node.kind === "actor") return actors[actorNumber.get(node.id) ?? -1]?.name ?? node.id;
  return positions[positionNumber.get(node.id) ?? -1]?.label ?? node.id;
}

/** Says what the view is reduced to, with the steps and the way out. */
export const FocusNotice = memo(function FocusNotice({ index, focus, onFocus }: FocusNoticeProps) {
  const { degree } = focus;
  const step = (by: number) => onFocus({ ...focus, degree: degree + by });
  return (
    <p className={styles.notice}>
      <span>{words.focused({ name: focusName(index, focus), degree })}</span>
      <button
        type="button"
        className={styles.step}
        aria-label={words.fewerSteps}
        aria-disabled={degree <= 1}
        onClick={() => degree > 1 && step(-1)}
      >
        <ToolbarIcon name="less" />
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={words.moreSteps}
        aria-disabled={degree >= FOCUS_DEGREE_MAX}
        onClick={() => degree < FOCUS_DEGREE_MAX && step(1)}
      >
        <ToolbarIcon name="more" />
      </button>
      <button type="button" className={styles.clear} onClick={() => onFocus(undefined)}>
        {words.clearFocus}
      </button>
    </p>
  );
});
