import { notFound } from "next/navigation";
import { requireDebate } from "#app/require-debate.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Tour } from "#core/debate/tour-schema.ts";
import { findTour } from "#core/tour/tour-place.ts";
import { findDebate } from "#server/library.ts";

export type TourParams = { params: Promise<{ debate: string; tour: string }> };

/** The debate and the tour that a route's address names; any other address is answered with “not found”. */
export async function requireTour({
  params,
}: TourParams): Promise<{ index: DebateIndex; tour: Tour }> {
  const index = await requireDebate({ params });
  const tour = findTour(index.debate, (await params).tour);
  if (tour === undefined) notFound();
  return { index, tour };
}

/** The addresses of all tours of a debate, for `generateStaticParams`. */
export async function listTourParams({ params }: { params: { debate: string } }) {
  const index = await findDebate(params.debate);
  return (index?.debate.tours ?? []).map(({ id }) => ({ tour: id }));
}
