import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { TieNames } from "#core/explore/research/tie-statements.ts";
import styles from "./network-table.module.css";
import type { TieTarget } from "./tie-target.ts";

/** How ties open what they rest on: in the panel where it can show them, else in a list of their own. */
export type TieOpening = {
  links: Links;
  targetOf: (tie: TieNames) => TieTarget | undefined;
  /** Shows the statements behind a tie; `by` is the control that asked, for the way back. */
  onBehind: (tie: TieNames, by: HTMLElement) => void;
};

type TieLinkProps = TieOpening & {
  tie: TieNames;
  text: string;
  label: string;
  tabIndex?: -1 | undefined;
};

/** The weight of a tie, which opens its statements. */
export function TieLink({ tie, text, label, tabIndex, ...opening }: TieLinkProps) {
  const target = opening.targetOf(tie);
  if (target === undefined) {
    return (
      <button
        type="button"
        className={styles.weight}
        aria-label={label}
        tabIndex={tabIndex}
        onClick={({ currentTarget }) => opening.onBehind(tie, currentTarget)}
      >
        {text}
      </button>
    );
  }
  return (
    <OpenLink
      links={opening.links}
      to={target}
      className={styles.weight}
      label={label}
      tabIndex={tabIndex}
    >
      {text}
    </OpenLink>
  );
}
