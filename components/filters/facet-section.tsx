import { type ReactNode, useState } from "react";
import { messages } from "#components/messages.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import styles from "./facet-section.module.css";

type FacetSectionProps = {
  title: string;
  /** How many filters of this section are in use. */
  ticked: number;
  openAtFirst?: boolean;
  children: ReactNode;
};

/** A folding part of the filter panel. What is inside is drawn only while it is open. */
export function FacetSection({ title, ticked, openAtFirst, children }: FacetSectionProps) {
  const [open, setOpen] = useState(openAtFirst === true || ticked > 0);
  return (
    <details
      className={styles.section}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span>{title}</span>
        {ticked > 0 ? (
          <span className={styles.ticked}>{messages.filters.ticked(ticked)}</span>
        ) : null}
      </summary>
      {open ? (
        <fieldset className={styles.group}>
          <legend>
            <VisuallyHidden>{title}</VisuallyHidden>
          </legend>
          {children}
        </fieldset>
      ) : null}
    </details>
  );
}
