import type { Metadata } from "next";
import { offlineMessages } from "#components/messages/offline.ts";
import { messages } from "#components/messages.ts";
import { KeptDebates } from "#components/offline/kept-debates.tsx";
import { PageFrame } from "#components/page/page-frame.tsx";
import { sitePath } from "#components/site-path.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { listDebates } from "#server/library.ts";

const words = offlineMessages;

export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** Shown by the service worker in the place of a page that is not kept while there is no network. */
export default async function OfflinePage() {
  const debates = await listDebates();
  return (
    <PageFrame title={words.title} lead={words.text}>
      <KeptDebates
        debates={debates.map(({ debate: { meta } }) => ({
          id: meta.id,
          title: meta.title,
          lang: textLanguage(meta, "title"),
        }))}
      />
      <p>
        {words.alsoKept}: <a href={sitePath("/")}>{messages.site.library}</a>,{" "}
        <a href={sitePath("/methods")}>{messages.site.methods}</a>
      </p>
    </PageFrame>
  );
}
