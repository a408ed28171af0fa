import type { CSSProperties } from "react";
import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import { messages } from "#components/messages.ts";
import type { SpectrumModel } from "#core/explore/spectrum/spectrum-model.ts";
import { formatMean } from "./format-mean.ts";
import styles from "./spectrum-drawing.module.css";

const STATIONS = ["oppose", "mixed", "support"] as const;

/** One square for each actor at its stance, and their mean. All of it is in the words and lists around it. */
export function SpectrumDrawing({ model }: { model: SpectrumModel }) {
  return (
    <div className={styles.drawing} aria-hidden="true">
      <div className={styles.columns}>
        {STATIONS.map((stance) => (
          <div key={stance} className={styles.column}>
            {model.groups[stance].map(({ actor, reported }) => (
              <span
                key={actor.id}
                className={styles.square}
                data-stance={stance}
                data-reported={reported || undefined}
              >
                {messages.stanceGlyph[stance]}
              </span>
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
