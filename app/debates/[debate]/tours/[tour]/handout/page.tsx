import type { Metadata } from "next";
import { listTourParams, requireTour, type TourParams } from "#app/require-tour.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { numberSources } from "#components/page/numbered-sources.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { SourceReferences } from "#components/page/source-references.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { HandoutAnswers } from "#components/tour/handout-answers.tsx";
import { HandoutStep } from "#components/tour/handout-step.tsx";
import { NameLines } from "#components/tour/name-lines.tsx";
import { PrintButton } from "#components/tour/print-button.tsx";
import { SheetStyle } from "#components/tour/sheet-style.tsx";
import { tourFacts } from "#components/tour/tour-facts.ts";
import { TourLinks } from "#components/tour/tour-links.tsx";
import { tourPaths } from "#components/tour/tour-paths.ts";
import { tourTrail } from "#components/tour/tour-trail.ts";
import columns from "#components/tour/two-columns.module.css";
import { textLanguage } from "#core/debate/text-language.ts";
import { sameMaps } from "#core/tour/same-map.ts";
import { tourStatements } from "#core/tour/tour-statements.ts";

export const generateStaticParams = listTourParams;

export async function generateMetadata(props: TourParams): Promise<Metadata> {
  const { tour } = await requireTour(props);
  return { title: `${words.handout} · ${tour.title}`, description: tour.text };
}

export default async function HandoutPage(props: TourParams) {
  const { index, tour } = await requireTour(props);
  const { meta } = index.debate;
  const links = pageLinks(meta.id);
  const { sources, numbers } = numberSources(tourStatements(index, tour));
  const maps = sameMaps(index, tour);
  const given = { index, tour, links, numbers };
  return (
    <PageFrame
      title={tour.title}
      titleLanguage={textLanguage(tour, "title")}
      kind={`${words.handoutKind} · ${tourFacts(tour)}`}
      lead={<p lang={textLanguage(meta, "question")}>{meta.question}</p>}
      trail={tourTrail(meta, tour)}
    >
      <TourLinks debate={meta.id} tour={tour.id} without="handout" />
      <PrintButton />
      <NameLines />
      <StanceKey />
      {tour.steps.map((step, before) => (
        <HandoutStep
          key={tourPaths(meta.id, tour.id).step(before + 1)}
          step={step}
          number={before + 1}
          sameMap={maps[before]}
          {...given}
        />
      ))}
      <div className={columns.columns}>
        <SourceReferences sources={sources} links={links} />
      </div>
      <DebateNote meta={meta} />
      <HandoutAnswers {...given} />
      <SheetStyle page="margin:12mm 14mm" letters="9.2pt" />
    </PageFrame>
  );
}
