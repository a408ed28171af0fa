"use client";

import { useEffect, useState } from "react";
import { offlineMessages as words } from "#components/messages/offline.ts";
import { sitePath } from "#components/site-path.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./kept-debates.module.css";
import { listKeptDebates } from "./list-kept.ts";
import { reloadWhenReached } from "./reload-when-reached.ts";

export type NamedDebate = { id: string; title: string; lang: string | undefined };

/** What opens without network, of all debates of the site; and the way back once there is one. */
export function KeptDebates({ debates }: { debates: readonly NamedDebate[] }) {
  const [ids, setIds] = useState<readonly string[]>();
  useEffect(() => {
    listKeptDebates().then(setIds, () => setIds([]));
  }, []);
  useEffect(() => {
    // On its own address there is nothing else to come back to.
    if (window.location.pathname !== sitePath("/offline")) return reloadWhenReached();
  }, []);
  return (
    <>
      <p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {words.tryAgain}
        </Button>
      </p>
      {ids && <KeptList debates={debates.filter(({ id }) => ids.includes(id))} />}
    </>
  );
}

function KeptList({ debates }: { debates: readonly NamedDebate[] }) {
  if (debates.length === 0) return <p>{words.noneKept}</p>;
  return (
    <section className={styles.kept}>
      <h2>{words.kept}</h2>
      <ul>
        {debates.map(({ id, title, lang }) => (
          <li key={id}>
            <a href={sitePath(`/debates/${id}`)} lang={lang}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
