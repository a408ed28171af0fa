import { ActorNames } from "#components/explorer/summary-names.tsx";
import { Template } from "#components/explorer/template.tsx";
import { alignmentMessages as words } from "#components/messages/alignment.ts";
import type { Links } from "#components/statement/links.ts";
import type { Actor } from "#core/debate/schema.ts";
import type { AlignmentModel } from "#core/explore/alignment/alignment-model.ts";
import styles from "./camp-list.module.css";

type NoCampProps = { model: AlignmentModel; links: Links };

const NAMED = 12;

/** Who is in no cluster, and why. */
export function NoCamp({ model, links }: NoCampProps) {
  const { untied, isolated, options } = model;
  const alone = isolated.filter(({ mostShared }) => mostShared === 0).map(({ actor }) => actor);
  const few = isolated.filter(({ mostShared }) => mostShared > 0).map(({ actor }) => actor);
  if (untied.length + isolated.length === 0) return null;
  return (
    <>
      <h4>{words.none}</h4>
      <Reason text={words.untied(untied.length)} actors={untied} links={links} />
      <Reason
        text={words.isolatedFew({ actors: few.length, shared: options.shared })}
        actors={few}
        links={links}
      />
      <Reason text={words.isolatedAlone(alone.length)} actors={alone} links={links} />
    </>
  );
}

type ReasonProps = { text: string; actors: readonly Actor[]; links: Links };

function Reason({ text, actors, links }: ReasonProps) {
  if (actors.length === 0) return null;
  const names = (most: number) => <ActorNames actors={actors} links={links} most={most} />;
  const few = actors.length <= NAMED + 1;
  return (
    <>
      <p>
        <Template text={text} parts={{ actors: names(NAMED) }} />
      </p>
      {!few && (
        <details className={styles.every}>
          <summary>{words.everybody(actors.length)}</summary>
          <p>{names(actors.length)}</p>
        </details>
      )}
    </>
  );
}
