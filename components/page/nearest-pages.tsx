"use client";

import { useSyncExternalStore } from "react";
import { errorsMessages } from "#components/messages/errors.ts";
import { pagesMessages } from "#components/messages/pages.ts";
import { sitePath } from "#components/site-path.ts";
import { type NamedDebate, nearestPages } from "#core/debate/nearest-pages.ts";
import { splitPath } from "#core/site-languages.ts";
import styles from "./missing-page.module.css";

function readPath(): string {
  const { path } = splitPath(window.location.pathname);
  try {
    return decodeURIComponent(path);
  } catch {
    // A broken %-sequence: compare it as it stands.
    return path;
  }
}

const subscribe = () => () => undefined;

/** The pages whose names are nearest to the address that was asked for. */
export function NearestPages({ debates }: { debates: readonly NamedDebate[] }) {
  const path = useSyncExternalStore(subscribe, readPath, () => undefined);
  const links = path === undefined ? [] : nearestPages(path, debates);
  if (links.length === 0) return null;
  return (
    <section className={styles.near} aria-labelledby="nearest-pages">
      <h2 id="nearest-pages">{errorsMessages.didYouMean}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={sitePath(link.href)}>
              {"list" in link ? pagesMessages[link.list] : link.name}
            </a>{" "}
            <span>{sitePath(link.href)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
