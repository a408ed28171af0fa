import type { Metadata } from "next";
import { type DebateParams, requireDebate } from "#app/require-debate.ts";
import { messages } from "#components/messages.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { debateTrail } from "#components/page/debate-trail.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { SourceReferences } from "#components/page/source-references.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { readingLinks } from "#components/statement/links.ts";
import { PrintedSourceNumbers } from "#components/table/printed-source-numbers.tsx";
import { StatementTable } from "#components/table/statement-table.tsx";
import { tableRows } from "#core/explore/table-model.ts";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const index = await requireDebate(props);
  return {
    title: `${messages.pages.statements} · ${index.debate.meta.title}`,
    description: messages.pages.statementsLead(index.statements.length),
  };
}

export default async function StatementsPage(props: DebateParams) {
  const index = await requireDebate(props);
  const { meta } = index.debate;
  const links = readingLinks(meta.id);
  return (
    <PageFrame
      title={messages.pages.statements}
      lead={messages.pages.statementsLead(index.statements.length)}
      trail={debateTrail(meta)}
      width="wide"
    >
      <StanceKey />
      <StatementTable
        rows={tableRows(selectWholeDebate(index))}
        total={index.statements.length}
        sort={DEFAULT_VIEW.sort}
        links={links}
      />
      <PrintedSourceNumbers sources={index.sources} />
      <SourceReferences sources={index.sources} links={links} />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
