import { memo, type ReactNode } from "react";

type StillWhileHiddenProps = { hidden: boolean; children: ReactNode };

/** What stands in a hidden box stays as it was: the latest is drawn when it is shown again. */
export const StillWhileHidden = memo(
  function StillWhileHidden({ children }: StillWhileHiddenProps) {
    return children;
  },
  (before, after) => before.hidden && after.hidden,
);
