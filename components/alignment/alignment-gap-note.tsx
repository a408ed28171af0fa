import { alignmentMessages as words } from "#components/messages/alignment.ts";
import { Button } from "#components/ui/button.tsx";
import type { AlignmentGap } from "#core/explore/alignment/alignment-gap.ts";
import type { AlignmentOptions } from "#core/explore/alignment/alignment-options.ts";
import styles from "./alignment-view.module.css";

type AlignmentGapNoteProps = {
  gap: AlignmentGap;
  options: AlignmentOptions;
  onChange: (options: AlignmentOptions) => void;
};

/** Why there is nothing to draw, and what to do about it. */
export function AlignmentGapNote({ gap, options, onChange }: AlignmentGapNoteProps) {
  if (!("mostShared" in gap)) {
    return (
      <p role="status" className={styles.gap}>
        {words.gaps[gap.kind]}
      </p>
    );
  }
  const text =
    gap.kind === "one-position"
      ? words.gaps[gap.kind]
      : words.gapUnder({ shared: options.shared, most: gap.mostShared });
  return (
    <div className={styles.gap}>
      <p role="status">{text}</p>
      <Button onClick={() => onChange({ ...options, shared: gap.mostShared })}>
        {words.setShared(gap.mostShared)}
      </Button>
    </div>
  );
}
