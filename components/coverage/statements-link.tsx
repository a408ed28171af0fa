import type { ReactNode } from "react";
import type { Filters } from "#core/explore/view-state.ts";
import type { ShowStatements } from "./show-statements.ts";

export type StatementsLinkProps = {
  show: ShowStatements;
  filters: Filters;
  /** Its own name, where the words alone do not say what is counted. */
  label?: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A number that leads to the statements behind it. */
export function StatementsLink({ show, filters, label, ...rest }: StatementsLinkProps) {
  const { href, onClick } = show(filters);
  return (
    <a href={href} onClick={onClick} aria-label={label} className={rest.className}>
      {rest.children}
    </a>
  );
}
