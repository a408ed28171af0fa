import type { ActorKind } from "#core/debate/schema.ts";
import styles from "./kind-shape.module.css";

/** The shape of an actor kind, the same as on the map. Always stands beside its word. */
export function KindShape({ kind }: { kind: ActorKind }) {
  return (
    <svg
      className={styles.shape}
      data-kind={kind}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {kind === "person" && <circle cx="8" cy="8" r="6.2" />}
      {kind === "organization" && <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="2.6" />}
      {kind === "group" && <path d="M8 .9 15.1 8 8 15.1.9 8Z" />}
      {kind === "institution" && <path d="M4.4 1.7h7.2L15.2 8l-3.6 6.3H4.4L.8 8Z" />}
    </svg>
  );
}
