import type { ReactNode } from "react";

export type InLanguageProps = {
  /** Undefined: the language of what is around it. */
  lang: string | undefined;
  children: ReactNode;
};

/** Text inside other text that may be in another language. */
export function InLanguage({ lang, children }: InLanguageProps) {
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
