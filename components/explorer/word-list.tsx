import { Fragment, type ReactNode } from "react";
import { messages } from "#components/messages.ts";

const words = messages.summary;

export type WordListProps = {
  items: readonly { key: string; node: ReactNode }[];
  /** At most so many are named; the others are counted. */
  most: number;
};

/** “A, B and C”, or “A, B and 7 more”. One more than the most is named rather than counted. */
export function WordList({ items, most }: WordListProps) {
  const named = items.length <= most + 1 ? items : items.slice(0, most);
  const left = items.length - named.length;
  const all = left > 0 ? [...named, { key: "more", node: words.more(left) }] : named;
  return all.map(({ key, node }, at) => (
    <Fragment key={key}>
      {separator(at, all.length)}
      {node}
    </Fragment>
  ));
}

function separator(at: number, length: number): string {
  if (at === 0) return "";
  return at === length - 1 ? ` ${words.and} ` : ", ";
}
