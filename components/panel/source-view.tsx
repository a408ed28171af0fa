import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import { formatDate } from "#components/statement/format-date.ts";
import { languageName } from "#components/statement/language-name.ts";
import { SourceLine } from "#components/statement/source-line.tsx";
import { InLanguage } from "#components/ui/in-language.tsx";
import type { Source } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import type { SourceDetail } from "#core/explore/details/panel-model.ts";
import { Section } from "./section.tsx";
import { StatementList } from "./statement-list.tsx";
import view from "./view.module.css";
import type { ViewProps } from "./view-props.ts";

const words = messages.panel;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function originWords(source: Source): string | undefined {
  if (source.origin === undefined) return undefined;
  if (source.origin === "original") return words.original;
  return source.origin === "copy"
    ? messages.site.statement.copy
    : messages.site.statement.syndicated;
}

export type SourceViewProps = ViewProps<SourceDetail> & { pageHref?: string };

/** A source: what it is, where to read it, and every statement coded from it. */
export function SourceView({ detail, links, level, pageHref }: SourceViewProps) {
  const { source, statements } = detail;
  return (
    <div className={view.view} data-level={level}>
      <div className={view.lead}>
        <p className={view.text}>
          <SourceLine source={source} />
        </p>
        <dl className={view.facts}>
          <Fact name={words.authors}>{source.authors?.join(", ")}</Fact>
          <Fact name={words.published}>{source.date && formatDate(source.date)}</Fact>
          <Fact name={words.kind}>{messages.site.sourceKind[source.kind]}</Fact>
          <Fact name={words.language}>{languageName(source.language)}</Fact>
          <Fact name={words.origin}>{originWords(source)}</Fact>
          <Fact name={words.note}>
            {source.note && (
              <InLanguage lang={textLanguage(source, "note")}>{source.note}</InLanguage>
            )}
          </Fact>
        </dl>
        {pageHref === undefined ? null : (
          <p>
            <a href={pageHref}>{words.ownPage}</a>
          </p>
        )}
      </div>
      <Section level={level} title={words.codedCount(statements.length)}>
        <StatementList statements={statements} links={links} without={["source"]} />
      </Section>
    </div>
  );
}
