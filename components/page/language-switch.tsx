"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import { siteLanguage } from "#components/site-path.ts";
import { pathIn, SITE_LANGUAGES } from "#core/site-languages.ts";

/** The view may have changed since the page was made: take its query and place along. */
function keepView({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  currentTarget.search = window.location.search;
  currentTarget.hash = window.location.hash;
}

/** Links to this page in the other languages, each named in its own. */
export function LanguageSwitch() {
  const asked = usePathname();
  // The page for missing pages stands for every address: there is no such page in another language either.
  const path = asked === "/_not-found" ? "/" : asked;
  return SITE_LANGUAGES.filter(({ tag }) => tag !== siteLanguage).map(({ tag, name }) => (
    <a
      key={tag}
      href={pathIn(tag, path)}
      lang={tag}
      hrefLang={tag}
      rel="alternate"
      onClick={keepView}
      onAuxClick={keepView}
      onContextMenu={keepView}
    >
      {name}
    </a>
  ));
}
