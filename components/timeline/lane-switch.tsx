import { timelineMessages } from "#components/messages/timeline.ts";
import { Button } from "#components/ui/button.tsx";
import { LANES, type Lanes } from "#core/explore/view-state.ts";
import styles from "./timeline-pane.module.css";

export type LaneSwitchProps = { lanes: Lanes; onChange: (lanes: Lanes) => void };

/** Lanes by position or by actor. */
export function LaneSwitch({ lanes, onChange }: LaneSwitchProps) {
  return (
    <fieldset className={styles.group} aria-label={timelineMessages.lanes}>
      <div className={styles.buttons}>
        {LANES.map((choice) => (
          <Button key={choice} aria-pressed={choice === lanes} onClick={() => onChange(choice)}>
            {timelineMessages.lanesBy[choice]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
