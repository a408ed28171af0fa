"use client";

import { useDeferredValue, useMemo } from "react";
import type { ViewPartProps } from "#components/view-part.ts";
import { alignmentModel } from "#core/explore/alignment/alignment-model.ts";
import { placingModel } from "#core/explore/alignment/placing-model.ts";
import { withoutDates } from "#core/explore/without-dates.ts";
import { AgreementTable } from "./agreement-table.tsx";
import { AlignmentControls } from "./alignment-controls.tsx";
import { AlignmentGapNote } from "./alignment-gap-note.tsx";
import { AlignmentPicture } from "./alignment-picture.tsx";
import styles from "./alignment-view.module.css";
import { AlignmentWords } from "./alignment-words.tsx";
import { CampList } from "./camp-list.tsx";
import { useAlignmentOptions } from "./use-alignment-options.ts";

/** Who agrees and who disagrees with whom: in a sentence, as a picture, in words, and actor by actor. */
export function AlignmentView({ selection, view, links, onChange }: ViewPartProps) {
  const [options, setOptions] = useAlignmentOptions(view.alignment, onChange);
  // A slider moves at once; in a large debate the rest follows when it has been worked out.
  const wanted = useDeferredValue(options);
  const model = useMemo(() => alignmentModel(selection, wanted), [selection, wanted]);
  // Dates move nobody: in the replay, clusters grow where they will stand at its end.
  const every = withoutDates(selection);
  const placing = useMemo(() => placingModel(every, wanted.shared), [every, wanted.shared]);
  // The table is large and last: the picture does not wait for it.
  const inTable = useDeferredValue(model);
  const { gap } = model;
  return (
    <div className={styles.view}>
      {gap === undefined && <AlignmentWords model={model} />}
      <AlignmentControls options={options} onChange={setOptions} />
      {gap === undefined ? (
        <>
          <AlignmentPicture
            index={selection.index}
            {...{ model, placing, links }}
            open={view.open}
          />
          <CampList model={model} links={links} />
          <AgreementTable selection={selection} model={inTable} links={links} open={view.open} />
        </>
      ) : (
        <AlignmentGapNote gap={gap} options={options} onChange={setOptions} />
      )}
    </div>
  );
}
