import type { CSSProperties } from "react";
import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import type { SpectrumEntry, SpectrumModel } from "#core/explore/spectrum/spectrum-model.ts";
import { entryFacts } from "./entry-facts.ts";
import { formatMean } from "./format-mean.ts";
import styles from "./spectrum-drawing.module.css";

const STATIONS = ["oppose", "mixed", "support"] as const;

/** One square for each actor at its stance, and their mean. All of it is in the words and lists around it. */
export function SpectrumDrawing({ model, links }: { model: SpectrumModel; links: Links }) {
  return (
    <div className={styles.drawing} aria-hidden="true">
      <div className={styles.columns}>
        {STATIONS.map((stance) => (
          <div key={stance} className={styles.column}>
            {model.groups[stance].map((entry) => (
              <Square
                key={entry.actor.id}
                entry={entry}
                position={model.position.id}
                links={links}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.axis}>
        <div className={styles.stations}>
          {STATIONS.map((stance) => (
            <span key={stance}>{words.axis[stance]}</span>
          ))}
        </div>
        {model.mean !== undefined && (
          <span className={styles.mean} style={{ "--mean": model.mean } as CSSProperties}>
            {words.mean(formatMean(model.mean))}
          </span>
        )}
      </div>
    </div>
  );
}

type SquareProps = { entry: SpectrumEntry; position: string; links: Links };

/** A link for the pointer: the keyboard finds the same one under the actor's name, in the lists. */
function Square({ entry, position, links }: SquareProps) {
  const { actor, stance, reported } = entry;
  return (
    <span
      className={styles.square}
      data-stance={stance}
      data-reported={reported || undefined}
      title={`${actor.name}: ${[messages.stance[stance], ...entryFacts(entry)].join(" · ")}`}
    >
      <OpenLink links={links} to={{ kind: "tie", actor: actor.id, position }} tabIndex={-1}>
        {messages.stanceGlyph[stance]}
      </OpenLink>
    </span>
  );
}
