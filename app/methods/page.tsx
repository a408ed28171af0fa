import type { Metadata } from "next";
import type { ReactNode } from "react";
import { methods, methodsMessages as words } from "#components/messages/methods.ts";
import { networkMethods } from "#components/messages/methods-networks.ts";
import { CodingMethods } from "#components/page/coding-methods.tsx";
import { ContentsList } from "#components/page/contents-list.tsx";
import {
  AgreementExample,
  ChangeExample,
  ContestednessExample,
} from "#components/page/method-examples.tsx";
import { MethodSection } from "#components/page/method-section.tsx";
import { PageFrame } from "#components/page/page-frame.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { workedExamples } from "#core/explore/worked-examples.ts";
import { findSmallestDebate, listDebates } from "#server/library.ts";

const everyMethod = [...methods, ...networkMethods];

export const metadata: Metadata = { title: words.title, description: words.lead };

async function loadExamples(): Promise<Record<string, ReactNode>> {
  const debates = await listDebates();
  const smallest = await findSmallestDebate();
  const metas = debates.map(({ debate }) => debate.meta);
  if (smallest === undefined) return {};
  const { pair, position, change } = workedExamples(selectWholeDebate(smallest));
  const { id, title: debate } = smallest.debate.meta;
  const links = pageLinks(id);
  return {
    stances: <StanceKey />,
    agreement: <AgreementExample detail={pair} debate={debate} links={links} />,
    contestedness: <ContestednessExample detail={position} debate={debate} links={links} />,
    changes: <ChangeExample detail={change} debate={debate} links={links} />,
    coders: <CodingMethods metas={metas} />,
  };
}

export default async function MethodsPage() {
  const examples = await loadExamples();
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <ContentsList title={words.contents} entries={everyMethod} />
      {everyMethod.map((method) => (
        <MethodSection key={method.id} method={method}>
          {examples[method.id]}
        </MethodSection>
      ))}
    </PageFrame>
  );
}
