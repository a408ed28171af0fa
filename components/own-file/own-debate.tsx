"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { AboutDebate } from "#components/explorer/about-debate.tsx";
import { DebateTitle } from "#components/explorer/debate-title.tsx";
import { ownFileMessages as words } from "#components/messages/own-file.ts";
import { messages } from "#components/messages.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { sitePath } from "#components/site-path.ts";
import { TourInvite } from "#components/tour/tour-invite.tsx";
import { Button } from "#components/ui/button.tsx";
import { KeptList } from "./kept-list.tsx";
import styles from "./own-debate.module.css";
import { ProblemList } from "./problem-list.tsx";
import { stayOnPage } from "./stay-on-page.ts";
import { useKept } from "./use-kept.ts";
import { useOpened } from "./use-opened.ts";

/** The kept debate that the address names, with all views; or why there is none. */
export function OwnDebate() {
  const id = useSearchParams().get("debate") ?? "";
  const { opened, stop } = useOpened(id);
  switch (opened.kind) {
    case "opening":
      return (
        <Notice text={words.opening}>
          <p className={styles.progress}>
            <progress value={opened.share} aria-label={words.opening} />
            <Button onClick={stop}>{words.stop}</Button>
          </p>
        </Notice>
      );
    case "stopped":
      return <Notice text={words.openStopped} />;
    case "failed":
      return <Notice text={words.failed} />;
    case "missing":
      return (
        <Notice text={id === "" ? words.choose : words.missing}>
          <Kept />
        </Notice>
      );
    case "problems":
      return (
        <Notice text={words.outdated}>
          <ProblemList name={id} problems={opened.problems} />
        </Notice>
      );
    case "debate":
      return (
        // biome-ignore lint/a11y/noStaticElementInteractions: catches clicks on the links inside
        // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside turn Enter into clicks themselves
        <div onClick={stayOnPage}>
          <DebateTitle meta={opened.debate.meta}>
            <TourInvite debate={opened.debate} />
          </DebateTitle>
          <p className={styles.own}>{words.own}</p>
          <opened.Explorer key={id} debate={opened.debate} wanted={undefined} />
          <AboutDebate debate={opened.debate} />
        </div>
      );
  }
}

/** The debates that this browser does keep. */
function Kept() {
  const { files, refresh } = useKept();
  return <KeptList files={files} onChange={refresh} />;
}

function Notice({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <PageFrame title={words.title} lead={<p role="status">{text}</p>}>
      {children}
      <p>
        <a href={sitePath("/")}>{messages.errors.allDebates}</a>
      </p>
    </PageFrame>
  );
}
