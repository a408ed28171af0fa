import { Fragment, type ReactNode } from "react";

export type TemplateProps = { text: string; parts: Readonly<Record<string, ReactNode>> };

/** A sentence with its {names} replaced by what they stand for. */
export function Template({ text, parts }: TemplateProps) {
  return text.split(/\{(\w+)\}/u).map((piece, at) => {
    const key = `${at}`;
    return <Fragment key={key}>{at % 2 === 0 ? piece : parts[piece]}</Fragment>;
  });
}
