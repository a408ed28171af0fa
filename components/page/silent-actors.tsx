import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { Actor } from "#core/debate/schema.ts";
import styles from "./silent-actors.module.css";

/** The actors of a debate of whom no statement was found, so that nobody is left out in silence. */
export function SilentActors({ actors, links }: { actors: readonly Actor[]; links: Links }) {
  if (actors.length === 0) return null;
  return (
    <section className={styles.silent}>
      <h2>{messages.pages.silentActors}</h2>
      <p>{messages.pages.silentActorsText}</p>
      <ul>
        {actors.map(({ id, name, role }) => (
          <li key={id}>
            <OpenLink links={links} to={{ kind: "actor", id }}>
              {name}
            </OpenLink>
            <span> {role}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
