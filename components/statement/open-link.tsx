import type { ReactNode } from "react";
import type { Links } from "./links.ts";

type Target =
  | { kind: "actor" | "position" | "source" | "statement" | "relation"; id: string }
  | { kind: "tie"; actor: string; position: string }
  | { kind: "compare"; actors: readonly string[] }
  | { kind: "connect"; one: string; other: string };

type Place = { href: string; open: string };

function placeOf(links: Links, to: Target): Place {
  switch (to.kind) {
    case "tie":
      return {
        href: links.tie(to.actor, to.position),
        open: `edge.${to.actor}.${to.position}`,
      };
    case "compare":
      return { href: links.compare(to.actors), open: `compare.${to.actors.join(".")}` };
    case "connect":
      return { href: links.connect(to.one, to.other), open: `connect.${to.one}.${to.other}` };
    default:
      return { href: links[to.kind](to.id), open: `${to.kind}.${to.id}` };
  }
}

export type OpenLinkProps = {
  links: Links;
  to: Target;
  children: ReactNode;
  className?: string | undefined;
  label?: string | undefined;
  /** The language of the words, where it is not that of the site. */
  lang?: string | undefined;
  /** -1 where arrow keys lead to it and the Tab key passes by. */
  tabIndex?: -1 | undefined;
};

/** A link to a thing of the debate. `data-open` lets the explorer open it in its panel instead. */
export function OpenLink({ links, to, children, className, label, lang, tabIndex }: OpenLinkProps) {
  const { href, open } = placeOf(links, to);
  return (
    <a
      href={href}
      data-open={open}
      className={className}
      aria-label={label}
      lang={lang}
      tabIndex={tabIndex}
    >
      {children}
    </a>
  );
}
