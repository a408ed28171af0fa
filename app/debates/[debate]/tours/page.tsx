import type { Metadata } from "next";
import { type DebateParams, requireDebate } from "#app/require-debate.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { DebateNote } from "#components/page/debate-note.tsx";
import { PageFrame } from "#components/page/page-frame.tsx";
import { tourPaths } from "#components/tour/tour-paths.ts";
import { TourSummary } from "#components/tour/tour-summary.tsx";
import { tourTrail } from "#components/tour/tour-trail.ts";
import { OWN_TOUR } from "#core/tour/tour-place.ts";

export async function generateMetadata(props: DebateParams): Promise<Metadata> {
  const { debate } = await requireDebate(props);
  return { title: `${words.tours} · ${debate.meta.title}`, description: words.toursLead };
}

export default async function ToursPage(props: DebateParams) {
  const { debate } = await requireDebate(props);
  return (
    <PageFrame
      title={words.tours}
      lead={words.toursLead}
      trail={tourTrail(debate.meta).slice(0, -1)}
    >
      {debate.tours.map((tour) => (
        <TourSummary key={tour.id} debate={debate} tour={tour} />
      ))}
      <p>
        <a href={tourPaths(debate.meta.id, OWN_TOUR).step(1)}>{words.makeOwn}</a>
      </p>
      <DebateNote meta={debate.meta} />
    </PageFrame>
  );
}
