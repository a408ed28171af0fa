import { type ReactNode, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { messages } from "#components/messages.ts";
import type { NodeTargets } from "#components/research/tie-target.ts";
import type { Links } from "#components/statement/links.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceRow } from "#components/ui/choice-row.tsx";
import type { Stance } from "#core/debate/schema.ts";
import type { MeasureValues } from "#core/explore/research/research-measures.ts";
import type { StanceFrequency } from "#core/measure/discourse/stance-frequencies.ts";
import styles from "./frequencies-part.module.css";
import { NodeName } from "./node-name.tsx";

const FIRST = 20;
const MORE = 100;
const WHOSE = ["positions", "actors"] as const;

type FrequenciesPartProps = {
  frequencies: MeasureValues["frequencies"];
  links: Links;
  targets: NodeTargets;
};

/** Statements by stance as bars: against to the left, for to the right, mixed in the middle. */
export function FrequenciesPart({ frequencies, links, targets }: FrequenciesPartProps) {
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>("positions");
  const [most, setMost] = useState(FIRST);
  const { grades, frequencies: all } = frequencies[whose];
  const sorted = [...all].sort((a, b) => b.total - a.total);
  const longest = Math.max(...sorted.flatMap((one) => sides(one, grades)), 1);
  const left = sorted.length - most;
  return (
    <>
      <ChoiceRow
        label={words.frequencies}
        choices={WHOSE}
        names={words.frequenciesOf}
        value={whose}
        onChange={setWhose}
      />
      <ul className={styles.bars}>
        {sorted.slice(0, most).map((one) => (
          <FrequencyBar
            key={one.label}
            frequency={one}
            grades={grades}
            longest={longest}
            name={<NodeName name={one.label} links={links} nodeOf={targets[whose]} />}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setMost(most + MORE)}>{words.more(Math.min(MORE, left))}</Button>
      )}
    </>
  );
}

function stanceOf(grade: number): Extract<Stance, "support" | "oppose" | "mixed"> {
  if (grade > 0) return "support";
  return grade < 0 ? "oppose" : "mixed";
}

/** How far a bar reaches to the left and to the right; what is mixed reaches half to each. */
function sides({ counts }: StanceFrequency, grades: readonly number[]): [number, number] {
  const of = (stance: Stance) =>
    counts.reduce((sum, n, at) => (stanceOf(grades[at] ?? 0) === stance ? sum + n : sum), 0);
  const half = of("mixed") / 2;
  return [of("oppose") + half, of("support") + half];
}

type FrequencyBarProps = {
  frequency: StanceFrequency;
  grades: readonly number[];
  /** The farthest that any bar reaches to one side. */
  longest: number;
  name: ReactNode;
};

function FrequencyBar({ frequency, grades, longest, name }: FrequencyBarProps) {
  const [before] = sides(frequency, grades);
  const parts = frequency.counts.flatMap((n, at) =>
    n === 0 ? [] : [{ n, stance: stanceOf(grades[at] ?? 0) }],
  );
  const percent = (n: number) => `${(n / longest) * 50}%`;
  return (
    <li className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: percent(longest - before) }} />
        {parts.map(({ n, stance }) => (
          <span
            key={stance}
            className={styles.part}
            data-stance={stance}
            style={{ inlineSize: percent(n) }}
          />
        ))}
      </span>
      <span className={styles.counts}>
        {parts
          .map(({ n, stance }) => `${n} ${messages.stanceNoun[stance].toLowerCase()}`)
          .join(", ")}
      </span>
    </li>
  );
}
