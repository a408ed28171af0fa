import type { Metadata } from "next";
import { listTourParams, requireTour, type TourParams } from "#app/require-tour.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { AllNotes } from "#components/tour/all-notes.tsx";
import { PresenterDesk } from "#components/tour/presenter-desk.tsx";
import { TourLinks } from "#components/tour/tour-links.tsx";
import { tourTrail } from "#components/tour/tour-trail.ts";
import { textLanguage } from "#core/debate/text-language.ts";

export const generateStaticParams = listTourParams;

export async function generateMetadata(props: TourParams): Promise<Metadata> {
  const { tour } = await requireTour(props);
  return { title: `${words.notes} · ${tour.title}`, description: words.notesLead };
}

export default async function NotesPage(props: TourParams) {
  const { index, tour } = await requireTour(props);
  const { meta } = index.debate;
  return (
    <PageFrame
      title={tour.title}
      titleLanguage={textLanguage(tour, "title")}
      kind={words.notes}
      lead={words.notesLead}
      trail={tourTrail(meta, tour)}
    >
      <PresenterDesk debate={meta.id} tour={tour} />
      <AllNotes debate={meta.id} tour={tour} />
      <TourLinks debate={meta.id} tour={tour.id} without="notes" />
    </PageFrame>
  );
}
