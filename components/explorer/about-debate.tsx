import { pagesPath } from "#components/debate-path.ts";
import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { formatDate } from "#components/statement/format-date.ts";
import type { Debate, Meta } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import styles from "./about-debate.module.css";

const words = messages.explorer.about;

/** What the data are, how they were made, what they do not cover, and how to cite and get them. */
export function AboutDebate({ debate }: { debate: Debate }) {
  const { meta } = debate;
  return (
    <section className={styles.about} aria-labelledby="about-the-data">
      <h2 id="about-the-data">{words.title}</h2>
      <div className={styles.columns}>
        <div className={styles.part}>
          <h3>{words.summary}</h3>
          <p lang={textLanguage(meta, "summary")}>{meta.summary}</p>
          <Coding meta={meta} />
        </div>
        <div className={styles.part}>
          {meta.cautions !== undefined && (
            <>
              <h3>{words.cautions}</h3>
              <ul className={styles.cautions} lang={textLanguage(meta, "cautions")}>
                {meta.cautions.map((caution) => (
                  <li key={caution}>{caution}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={styles.part}>
          <h3>{words.citation}</h3>
          <p lang={textLanguage(meta, "citation")}>{meta.citation}</p>
          <h3>{words.licence}</h3>
          <p>
            <a href={meta.licence.url} rel="license">
              {meta.licence.name}
            </a>
          </p>
          <DataLinks debate={debate} />
        </div>
      </div>
    </section>
  );
}

function Coding({ meta }: { meta: Meta }) {
  const { coding } = meta;
  const languageOf = (key: string) => textLanguage(meta, `coding.${key}`);
  return (
    <>
      <h3>{words.coding}</h3>
      <p lang={languageOf("method")}>{coding.method}</p>
      {coding.agreement !== undefined && <p lang={languageOf("agreement")}>{coding.agreement}</p>}
      <dl className={styles.coders}>
        {coding.coders.map((coder) => (
          <div key={coder.id}>
            <dt>{coder.name}</dt>
            {coder.description !== undefined && (
              <dd lang={languageOf(`coders.${coder.id}.description`)}>{coder.description}</dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

function DataLinks({ debate }: { debate: Debate }) {
  const base = pagesPath(debate.meta.id);
  return (
    <>
      <h3>{words.data}</h3>
      <ul className={styles.links}>
        {base !== undefined && (
          <>
            <li>
              <a href={`${base}/sources`}>{words.sources(debate.sources.length)}</a>
            </li>
            <li>
              <a href={`${base}/data.json`}>{words.json}</a>
            </li>
            <li>
              <a href={`${base}/statements.csv`}>{words.csv}</a>
            </li>
          </>
        )}
        <li>
          <a href={sitePath("/methods")}>{words.methods}</a>
        </li>
      </ul>
      <p className={styles.updated}>{words.updated(formatDate(debate.meta.updated))}</p>
    </>
  );
}
