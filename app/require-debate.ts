import { notFound } from "next/navigation";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { findDebate, listDebates } from "#server/library.ts";

export type DebateParams = { params: Promise<{ debate: string }> };

/** The debate a route's address names; any other address is answered with “not found”. */
export async function requireDebate({ params }: DebateParams): Promise<DebateIndex> {
  const index = await findDebate((await params).debate);
  if (index === undefined) notFound();
  return index;
}

/** The addresses of all debates, for `generateStaticParams`. */
export async function listDebateParams(): Promise<{ debate: string }[]> {
  const debates = await listDebates();
  return debates.map(({ debate }) => ({ debate: debate.meta.id }));
}
