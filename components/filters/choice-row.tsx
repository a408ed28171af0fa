import { memo } from "react";
import { messages } from "#components/messages.ts";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { whole } from "#components/statement/whole-number.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { ActorKind, Stance } from "#core/debate/schema.ts";
import type { Facet } from "#core/explore/selection.ts";
import styles from "./choice-row.module.css";
import { KindShape } from "./kind-shape.tsx";

export type Choice = { id: string; label: string; count: number; ticked: boolean };

type ChoiceRowProps = {
  facet: Facet;
  choice: Choice;
  onToggle: (id: string) => void;
  onOnly: (id: string) => void;
};

const stances: readonly string[] = Object.keys(messages.stanceNoun);
const kinds: readonly string[] = Object.keys(messages.actorKind);
const isStance = (id: string): id is Stance => stances.includes(id);
const isKind = (id: string): id is ActorKind => kinds.includes(id);

function ChoiceName({ facet, choice }: { facet: Facet; choice: Choice }) {
  if (facet === "stances" && isStance(choice.id)) return <StanceMark stance={choice.id} />;
  if (facet !== "kinds" || !isKind(choice.id)) return <span>{choice.label}</span>;
  return (
    <span className={styles.kind}>
      <KindShape kind={choice.id} /> {choice.label}
    </span>
  );
}

/** One choice of a facet: a checkbox, what you would get, and a button that ticks it alone. */
export const ChoiceRow = memo(function ChoiceRow(props: ChoiceRowProps) {
  const { facet, choice, onToggle, onOnly } = props;
  return (
    <li className={styles.row} data-none={choice.count === 0 || undefined}>
      <label className={styles.label}>
        <input type="checkbox" checked={choice.ticked} onChange={() => onToggle(choice.id)} />
        <ChoiceName facet={facet} choice={choice} />
        <span className={styles.count}>
          <VisuallyHidden>, {messages.filters.count(choice.count)}</VisuallyHidden>
          <span aria-hidden="true">{whole(choice.count)}</span>
        </span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={messages.filters.onlyThis(choice.label)}
        onClick={() => onOnly(choice.id)}
      >
        {messages.filters.only}
      </button>
    </li>
  );
});
