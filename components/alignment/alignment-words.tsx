import { memo } from "react";
import { Template } from "#components/explorer/template.tsx";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import { sitePath } from "#components/site-path.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import type { AlignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { campLetter } from "#core/explore/alignment/camp-letter.ts";
import styles from "./alignment-view.module.css";

/** What is shown and what is not, in sentences; each number leads to how it is computed. */
export const AlignmentWords = memo(function AlignmentWords({ model }: { model: AlignmentModel }) {
  const { counts, options, isolated } = model;
  return (
    <div className={styles.words}>
      <p>
        {words.compared({ ...counts, shared: options.shared })}{" "}
        <Template
          text={words.pairs({ ...counts, percent: Math.round(options.threshold * 100) })}
          parts={{ agreement: <a href={sitePath("/methods#agreement")}>{words.agreement}</a> }}
        />
      </p>
      <p>
        <Clusters model={model} />
      </p>
      <p className={styles.soft}>
        {words.isNot(isolated.length)} <a href={sitePath("/methods#alignment")}>{words.how}</a>
      </p>
    </div>
  );
});

/** “A, B, D”; of many in a row “A to F”. */
function lettersOf(camps: AlignmentModel["camps"]): string {
  const names = camps.map(({ name }) => name).sort((a, b) => a - b);
  const [first = 0] = names;
  const last = names.at(-1) ?? 0;
  const isRow = names.length > 3 && last - first === names.length - 1;
  return isRow
    ? words.lettersFrom(campLetter(first), campLetter(last))
    : words.letters(names.map(campLetter));
}

function Clusters({ model }: { model: AlignmentModel }) {
  const { camps, counts, modularity } = model;
  const clusters = (
    <a href={sitePath("/methods#camps")}>{words.clustersWord(Math.max(1, camps.length))}</a>
  );
  if (camps.length === 0) return <Template text={words.clustersNone} parts={{ clusters }} />;
  const actors = camps.reduce((sum, camp) => sum + camp.actors.length, 0);
  return (
    <>
      <Template
        text={words.clusters({
          clusters: camps.length,
          letters: lettersOf(camps),
          actors,
        })}
        parts={{ clusters }}
      />{" "}
      {words.inside(counts)}{" "}
      {camps.length > 1 && (
        <Template
          text={words.modularity(formatMeasure(modularity))}
          parts={{ modularity: <a href={sitePath("/methods#camps")}>{words.modularityWord}</a> }}
        />
      )}
    </>
  );
}
