import Link from "next/link";
import { settingsMessages } from "#components/messages/settings.ts";
import { messages } from "#components/messages.ts";
import { SettingsButton } from "#components/settings/settings-button.tsx";
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
      <div className={styles.ways}>
        <nav aria-label={messages.site.mainNavigation} className={styles.navigation}>
          <Link href="/" prefetch={false}>
            {messages.site.library}
          </Link>
          <Link href="/methods" prefetch={false}>
            {messages.site.methods}
          </Link>
          <LanguageSwitch />
        </nav>
        <SettingsButton label={settingsMessages.title} failed={settingsMessages.failed} />
      </div>
    </header>
  );
}
