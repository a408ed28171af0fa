import type { Metadata } from "next";
import { listTourParams, requireTour, type TourParams } from "#app/require-tour.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { numberSources } from "#components/page/numbered-sources.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { SourceReferences } from "#components/page/source-references.tsx";
import { StanceKey } from "#components/page/stance-key.tsx";
import { pageLinks } from "#components/statement/links.ts";
import { ReadStep } from "#components/tour/read-step.tsx";
import { tourFacts } from "#components/tour/tour-facts.ts";
import { TourLinks } from "#components/tour/tour-links.tsx";
import { tourPaths } from "#components/tour/tour-paths.ts";
import { tourTrail } from "#components/tour/tour-trail.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import { tourStatements } from "#core/tour/tour-statements.ts";

export const generateStaticParams = listTourParams;

export async function generateMetadata(props: TourParams): Promise<Metadata> {
  const { index, tour } = await requireTour(props);
  return { title: `${tour.title} · ${index.debate.meta.title}`, description: tour.text };
}

export default async function TourPage(props: TourParams) {
  const { index, tour } = await requireTour(props);
  const { meta } = index.debate;
  const links = pageLinks(meta.id);
  const { sources, numbers } = numberSources(tourStatements(index, tour));
  return (
    <PageFrame
      title={tour.title}
      titleLanguage={textLanguage(tour, "title")}
      kind={`${words.region} · ${tourFacts(tour)}`}
      lead={<p lang={textLanguage(tour, "text")}>{tour.text}</p>}
      trail={tourTrail(meta)}
    >
      <TourLinks debate={meta.id} tour={tour.id} without="page" />
      {tour.steps.map((step, before) => (
        <ReadStep
          key={tourPaths(meta.id, tour.id).step(before + 1)}
          number={before + 1}
          href={tourPaths(meta.id, tour.id).step(before + 1)}
          {...{ index, tour, step, links, numbers }}
        />
      ))}
      <StanceKey />
      <SourceReferences sources={sources} links={links} />
      <DebateNote meta={meta} />
    </PageFrame>
  );
}
