import Link from "next/link";
import { messages } from "#components/messages.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { RungMark } from "./rung-mark.tsx";
import styles from "./site-header.module.css";

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.name} prefetch={false}>
        <RungMark />
        {messages.site.name}
      </Link>
      <nav aria-label={messages.site.mainNavigation} className={styles.navigation}>
        <Link href="/" prefetch={false}>
          {messages.site.library}
        </Link>
        <Link href="/methods" prefetch={false}>
          {messages.site.methods}
        </Link>
        <LanguageSwitch />
      </nav>
    </header>
  );
}
