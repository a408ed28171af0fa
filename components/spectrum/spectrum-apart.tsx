import { spectrumMessages as words } from "#components/messages/spectrum.ts";
import type { Links } from "#components/statement/links.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import type { Actor } from "#core/debate/schema.ts";
import type { SpectrumModel } from "#core/explore/spectrum/spectrum-model.ts";
import styles from "./spectrum-view.module.css";

type SpectrumApartProps = { model: SpectrumModel; links: Links };

/** Who is not on the axis: hidden by the filters, or without a statement on this. */
export function SpectrumApart({ model, links }: SpectrumApartProps) {
  const { hidden, silent, spoke, unheard } = model;
  const of = spoke + hidden.length + silent.length;
  return (
    <>
      {hidden.length > 0 && (
        <details className={styles.apart}>
          <summary>{words.hidden(hidden.length)}</summary>
          <Names actors={hidden} links={links} />
        </details>
      )}
      {silent.length > 0 && (
        <details className={styles.apart}>
          <summary>
            <StanceMark stance="none" words="glyph" /> {words.silent({ n: silent.length, of })}
          </summary>
          <Names actors={silent} links={links} />
          {unheard > 0 && <p className={styles.soft}>{words.unheard(unheard)}</p>}
        </details>
      )}
    </>
  );
}

function Names({ actors, links }: { actors: readonly Actor[]; links: Links }) {
  return (
    <p>
      {actors.map(({ id, name }, place) => (
        <span key={id}>
          {place === 0 ? "" : " · "}
          <OpenLink links={links} to={{ kind: "actor", id }}>
            {name}
          </OpenLink>
        </span>
      ))}
    </p>
  );
}
