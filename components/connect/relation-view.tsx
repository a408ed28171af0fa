import { compareMessages as words } from "#components/messages/compare.ts";
import view from "#components/panel/view.module.css";
import type { ViewProps } from "#components/panel/view-props.ts";
import { formatSpan } from "#components/statement/format-date.ts";
import { OpenLink } from "#components/statement/open-link.tsx";
import { SourceLine } from "#components/statement/source-line.tsx";
import type { RelationEnds } from "#core/explore/details/relation-detail.ts";
import { RelationSentence } from "./connection-sentence.tsx";

type RelationViewProps = Omit<ViewProps<RelationEnds>, "sourceNumbers">;

/** A tie that is not a statement: what it is, when it held, and the source that says so. */
export function RelationView({ detail, links, level }: RelationViewProps) {
  const { relation, from, to, source } = detail;
  const when = formatSpan(relation);
  return (
    <div className={view.view} data-level={level}>
      <div className={view.lead}>
        <p>
          <RelationSentence entry={detail} links={links} />
        </p>
        <p className={view.text}>{relation.description}</p>
        <dl className={view.facts}>
          <div>
            <dt>{words.when}</dt>
            <dd>{when === "" ? words.noDate : when}</dd>
          </div>
          {source === undefined ? null : (
            <div>
              <dt>{words.source}</dt>
              <dd>
                <SourceLine source={source} locator={relation.locator} links={links} />
              </dd>
            </div>
          )}
        </dl>
        <p className={view.soft}>{words.notStatement}</p>
        <p>
          <OpenLink links={links} to={{ kind: "connect", one: from.id, other: to.id }}>
            {words.connectQuestion}
          </OpenLink>
        </p>
      </div>
    </div>
  );
}
