import { type ReactNode, useId, useState } from "react";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import { foldText } from "#core/explore/fold-text.ts";
import type { Facet } from "#core/explore/selection.ts";
import styles from "./choice-list.module.css";
import { type Choice, ChoiceRow } from "./choice-row.tsx";

/** A list longer than this is cut, with a way to find and to show the rest. */
const LIST_CAP = 10;

export type ChoiceListProps = {
  facet: Facet;
  choices: readonly Choice[];
  onToggle: (id: string) => void;
  onOnly: (id: string) => void;
};

/** What a long list shows at first: everything ticked, then the first choices that would give something. */
function firstChoices(choices: readonly Choice[]): readonly Choice[] {
  const open = choices.filter((choice) => !choice.ticked && choice.count > 0).slice(0, LIST_CAP);
  return choices.filter((choice) => choice.ticked || open.includes(choice));
}

function Rows({ choices, ...row }: ChoiceListProps): ReactNode {
  return (
    <ul className={styles.list}>
      {choices.map((choice) => (
        <ChoiceRow key={choice.id} choice={choice} {...row} />
      ))}
    </ul>
  );
}

/** The choices of one facet. A long list is cut to ten and has a field to find a name in it. */
export function ChoiceList(props: ChoiceListProps) {
  const { facet, choices } = props;
  const [words, setWords] = useState("");
  const [all, setAll] = useState(false);
  const findId = useId();
  if (choices.length <= LIST_CAP + 2) return <Rows {...props} />;

  const wanted = foldText(words.trim());
  const found = choices.filter((choice) => foldText(choice.label).includes(wanted));
  const cut = wanted === "" && !all ? firstChoices(choices) : found;
  return (
    <>
      <input
        id={findId}
        type="search"
        className={styles.find}
        aria-label={messages.filters.findIn(messages.filters.facet[facet])}
        placeholder={messages.filters.find}
        value={words}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
      />
      {cut.length === 0 ? <p className={styles.none}>{messages.filters.noChoice}</p> : null}
      <Rows {...props} choices={cut} />
      {wanted === "" ? (
        <Button look="quiet" onClick={() => setAll(!all)}>
          {all ? messages.filters.showFewer : messages.filters.showAll(choices.length)}
        </Button>
      ) : null}
    </>
  );
}
