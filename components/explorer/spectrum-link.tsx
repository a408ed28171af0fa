import type { ReactNode } from "react";
import type { Links } from "#components/statement/links.ts";

type SpectrumLinkProps = { position: string; links: Links; children: ReactNode };

/**
 * Counts of who stands where on a position: in the explorer they lead to its spectrum, which shows the same
 * selection with everybody's statements (use-changes.ts), elsewhere to its page.
 */
export function SpectrumLink({ position, links, children }: SpectrumLinkProps) {
  return (
    <a href={links.position(position)} data-spectrum={position}>
      {children}
    </a>
  );
}
