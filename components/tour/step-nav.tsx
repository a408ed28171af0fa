import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./step-nav.module.css";

export type StepNavProps = {
  step: number;
  count: number;
  onPrevious: () => void;
  onNext: () => void;
};

/** Previous, how far one is, next. The buttons stay where they are, so that they can be pressed again and again. */
export function StepNav({ step, count, onPrevious, onNext }: StepNavProps) {
  return (
    <div className={styles.nav}>
      <Button aria-disabled={step <= 1} onClick={onPrevious}>
        {words.previous}
      </Button>
      <div className={styles.place}>
        <p>{words.place({ step, of: count })}</p>
        <div className={styles.bar} aria-hidden="true">
          <div style={{ inlineSize: `${(100 * step) / count}%` }} />
        </div>
      </div>
      <Button
        look={step < count ? "primary" : "plain"}
        aria-disabled={step >= count}
        onClick={onNext}
      >
        {words.next}
      </Button>
    </div>
  );
}
