import type { ReactNode } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import type { Research } from "#components/research/use-research.ts";
import { sitePath } from "#components/site-path.ts";
import { Button } from "#components/ui/button.tsx";
import type { ResearchMeasure } from "#core/explore/research/research-measures.ts";
import { DEFINED_AT } from "./defined-at.ts";
import styles from "./measure-part.module.css";

const TEXTS: Readonly<Record<ResearchMeasure, string>> = {
  frequencies: words.frequenciesText,
  camps: words.campsText,
  ei: words.eiText,
  polarisation: words.polarisationText,
  centrality: words.centralityText,
  stability: words.stabilityText,
  backbone: words.backboneText,
};

const WIDE: readonly ResearchMeasure[] = ["centrality", "backbone", "frequencies"];

type MeasurePartProps = {
  name: ResearchMeasure;
  research: Research;
  /** The values, once they are there. */
  children: ReactNode;
};

/** A measure: what it means, where it is defined, and its values or why there are none. */
export function MeasurePart({ name, research, children }: MeasurePartProps) {
  return (
    <div className={styles.measure} data-wide={WIDE.includes(name) || undefined}>
      <h3 className={styles.title}>{words[name]}</h3>
      <p className={styles.text}>
        {TEXTS[name]} <a href={sitePath(`/methods#${DEFINED_AT[name]}`)}>{words.how}</a>
      </p>
      {children || <Waiting name={name} research={research} />}
    </div>
  );
}

function Waiting({ name, research }: Omit<MeasurePartProps, "children">) {
  const effort = research.efforts.get(name);
  if (effort === "needsOneMode") return <p>{words.needsOneMode}</p>;
  if (effort === "needsWindow") return <p>{words.needsWindow}</p>;
  if (effort === "tooMuch") return <p>{words.tooMuch}</p>;
  if (effort !== "slow" || research.slow === name) return <p role="status">{words.computing}</p>;
  return (
    <p className={styles.ask}>
      <Button
        aria-disabled={research.slow !== undefined || undefined}
        onClick={() => research.slow === undefined && research.measure(name)}
      >
        {words.compute}
      </Button>{" "}
      {words.computeHint}
    </p>
  );
}
