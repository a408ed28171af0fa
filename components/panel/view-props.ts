import type { Links } from "#components/statement/links.ts";
import type { HeadingLevel } from "./section.tsx";

/** What every panel body takes. Level 2 on a page of its own, 3 in the explorer's panel. */
export type ViewProps<Detail> = {
  detail: Detail;
  links: Links;
  level: HeadingLevel;
  sourceNumbers?: ReadonlyMap<string, number> | undefined;
};
