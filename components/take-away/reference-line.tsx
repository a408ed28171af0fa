import type { Run } from "#core/cite/reference.ts";

/** One reference with its italics. */
export function Reference({ runs }: { runs: readonly Run[] }) {
  return (
    <p>
      {runs.map(({ text, italic }, at) => {
        const key = `${at}`;
        return italic ? <i key={key}>{text}</i> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
