import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import { sitePath } from "#components/site-path.ts";
import { formatMeasure } from "#components/statement/format-number.ts";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { textLanguage } from "#core/debate/text-language.ts";
import type { PositionDetail } from "#core/explore/details/panel-model.ts";
import styles from "./position-view.module.css";
import { Section } from "./section.tsx";
import { StatementList } from "./statement-list.tsx";
import view from "./view.module.css";
import type { ViewProps } from "./view-props.ts";
import { WhoStands } from "./who-stands.tsx";

const words = messages.panel;

export type PositionViewProps = ViewProps<PositionDetail> & {
  pageHref?: string;
  /** The statements, where they are not simply listed from the oldest on. */
  statements?: ReactNode;
};

function Meaning({ detail }: { detail: PositionDetail }) {
  const { position, themeLabel } = detail;
  return (
    <div className={view.lead}>
      {position.description === undefined ? null : (
        <p className={view.text} lang={textLanguage(position, "description")}>
          {position.description}
        </p>
      )}
      <dl className={styles.meaning}>
        <div>
          <dt>
            <StanceMark stance="support" words="glyph" /> {words.supportMeans}
          </dt>
          <dd lang={textLanguage(position, "supportMeans")}>{position.supportMeans}</dd>
        </div>
        <div>
          <dt>
            <StanceMark stance="oppose" words="glyph" /> {words.opposeMeans}
          </dt>
          <dd lang={textLanguage(position, "opposeMeans")}>{position.opposeMeans}</dd>
        </div>
      </dl>
      <p className={`${view.soft} ${view.small}`}>
        {words.theme}: {themeLabel}
      </p>
    </div>
  );
}

function Contestedness({ detail }: { detail: PositionDetail }) {
  const { stands, contestedness } = detail;
  const counts = {
    support: stands.support.length,
    oppose: stands.oppose.length,
    mixed: stands.mixed.length,
  };
  return (
    <p className={view.small}>
      <strong>{words.contestedness}:</strong>{" "}
      {contestedness === undefined
        ? words.contestednessNone
        : `${words.counts(counts)}. ${words.contestednessValue(formatMeasure(contestedness))}.`}{" "}
      <a href={sitePath("/methods#contestedness")}>{words.contestednessWhat}</a>
    </p>
  );
}

/** A position: its wording, what each side means, who stands where, how contested it is, statements. */
export function PositionView(props: PositionViewProps) {
  const { detail, links, level, sourceNumbers, pageHref } = props;
  return (
    <div className={view.view} data-level={level}>
      {level === 3 ? (
        <p className={styles.proposition} lang={textLanguage(detail.position, "proposition")}>
          {detail.position.proposition}
        </p>
      ) : null}
      <Meaning detail={detail} />
      {pageHref === undefined ? null : (
        <p>
          <a href={pageHref}>{words.ownPage}</a>
        </p>
      )}
      <Section level={level} title={words.whoStands}>
        <WhoStands detail={detail} links={links} />
        <Contestedness detail={detail} />
      </Section>
      <Section level={level} title={words.statements(detail.statements.length)}>
        {props.statements ?? (
          <StatementList
            statements={detail.statements}
            links={links}
            without={["position"]}
            sourceNumbers={sourceNumbers}
          />
        )}
      </Section>
    </div>
  );
}
