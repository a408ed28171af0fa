"use client";

import { useMemo } from "react";
import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import type { ViewPartProps } from "#components/view-part.ts";
import { spectrumModel } from "#core/explore/spectrum/spectrum-model.ts";
import { chooseSpectrum, spectrumPosition } from "#core/explore/spectrum/spectrum-position.ts";
import { PositionSelect } from "./position-select.tsx";
import { SpectrumApart } from "./spectrum-apart.tsx";
import { SpectrumDrawing } from "./spectrum-drawing.tsx";
import { SpectrumGroups } from "./spectrum-groups.tsx";
import styles from "./spectrum-view.module.css";
import { SpectrumWords } from "./spectrum-words.tsx";

/** One position from oppose to support, with everybody who spoke. */
export function SpectrumView({ selection, view, links, onChange }: ViewPartProps) {
  const { open, spectrum } = view;
  const id = useMemo(
    () => spectrumPosition(selection, { open, spectrum }),
    [selection, open, spectrum],
  );
  const model = useMemo(
    () => (id === undefined ? undefined : spectrumModel(selection, id)),
    [selection, id],
  );
  return (
    <div className={styles.view}>
      <PositionSelect
        selection={selection}
        current={id}
        onChoose={(position) => onChange((now) => chooseSpectrum(now, position))}
      />
      {model && (
        <>
          <h3 className={styles.proposition}>{model.position.proposition}</h3>
          <SpectrumWords model={model} links={links} />
          {model.spoke === 0 ? (
            <p role="status">{words.nothing}</p>
          ) : (
            <>
              {model.took > 0 && <SpectrumDrawing model={model} links={links} />}
              <SpectrumGroups model={model} links={links} />
            </>
          )}
          <SpectrumApart model={model} links={links} />
        </>
      )}
    </div>
  );
}
