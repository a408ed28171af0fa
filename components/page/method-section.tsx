import type { ReactNode } from "react";
import { type Method, methodsMessages } from "#components/messages/methods.ts";
import styles from "./method-section.module.css";

/** One method: what it means, its formula, where it comes from, and an example if there is one. */
export function MethodSection({ method, children }: { method: Method; children?: ReactNode }) {
  return (
    <section className={styles.method} id={method.id}>
      <h2>
        <a href={`#${method.id}`}>{method.title}</a>
      </h2>
      {method.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {method.formula === undefined ? null : <p className={styles.formula}>{method.formula}</p>}
      {children}
      {method.source === undefined ? null : (
        <p className={styles.source}>
          {methodsMessages.source}: {method.source}
        </p>
      )}
    </section>
  );
}
