import type { Metadata } from "next";
import { messages } from "#components/messages.ts";
import styles from "#components/page/debate-card.module.css";
import { DebateCard } from "#components/page/debate-card.tsx";
import { PageFrame } from "#components/page/page-frame.tsx";
import { listDebates } from "#server/library.ts";

export const metadata: Metadata = {
  title: { absolute: `${messages.site.name}: ${messages.site.tagline}` },
  description: messages.site.tagline,
};

export default async function LibraryPage() {
  const debates = await listDebates();
  return (
    <PageFrame title={messages.site.tagline} lead={messages.library.lead}>
      <ul className={styles.list}>
        {debates.map((index) => (
          <li key={index.debate.meta.id}>
            <DebateCard index={index} />
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
