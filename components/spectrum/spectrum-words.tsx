import { PositionName } from "#components/explorer/summary-names.tsx";
import { Template } from "#components/explorer/template.tsx";
import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import { sitePath } from "#components/site-path.ts";
import type { Links } from "#components/statement/links.ts";
import type { SpectrumModel } from "#core/explore/spectrum/spectrum-model.ts";
import styles from "./spectrum-view.module.css";

type SpectrumWordsProps = { model: SpectrumModel; links: Links };

/** Who stands where in one sentence, how contested that makes the position, and what is not shown. */
export function SpectrumWords({ model, links }: SpectrumWordsProps) {
  const { groups, position, spoke, hidden, silent, contestedness } = model;
  const counts = {
    oppose: groups.oppose.length,
    mixed: groups.mixed.length,
    support: groups.support.length,
    neutral: groups.neutral.length,
    of: spoke + hidden.length + silent.length,
  };
  const contested =
    contestedness === undefined ? words.contestedNone : words.contested(contestedness.toFixed(2));
  return (
    <>
      <p className={styles.summary}>
        <Template
          text={words.summary(counts)}
          parts={{ position: <PositionName position={position} links={links} /> }}
        />{" "}
        <Template
          text={contested}
          parts={{ what: <a href={sitePath("/methods#contestedness")}>{words.contestedWhat}</a> }}
        />
      </p>
      <p className={styles.about}>
        <Template
          text={words.about}
          parts={{
            current: <a href={sitePath("/methods#current-stance")}>{words.currentStance}</a>,
          }}
        />{" "}
        {words.legendReported}.
      </p>
    </>
  );
}
