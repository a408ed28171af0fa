"use client";

import { useEffect, useState } from "react";
import { watchGoneFiles } from "./gone-files.ts";
import { keepPage } from "./keep-page.ts";
import { VersionNotice } from "./version-notice.tsx";
import { takeOver, watchWorker } from "./watch-worker.ts";

/** Keeps the pages that are opened, and says when the site has a newer version than the page. */
export function VersionWatch({ build, path }: { build: string; path: string }) {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration>();
  const [isOld, setIsOld] = useState(false);
  useEffect(() => void keepPage(path).then(setRegistration), [path]);
  useEffect(() => {
    const left = new AbortController();
    watchGoneFiles(() => setIsOld(true), left.signal);
    return () => left.abort();
  }, []);
  useEffect(() => {
    if (registration === undefined) return;
    const left = new AbortController();
    void watchWorker({ registration, build, onOld: () => setIsOld(true), left: left.signal });
    return () => left.abort();
  }, [registration, build]);
  return (
    <div role="status">
      {isOld && (
        <VersionNotice
          onReload={() => void takeOver(registration).then(() => window.location.reload())}
          onLater={() => setIsOld(false)}
        />
      )}
    </div>
  );
}
