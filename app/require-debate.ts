import { notFound } from "next/navigation";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { Debate } from "#core/debate/schema.ts";
import { findDebate, findWholeDebate, listDebates } from "#server/library.ts";

export type DebateParams = { params: Promise<{ debate: string }> };

/** The debate a route's address names, in this build's language; any other address is answered with “not found”. */
export async function requireDebate({ params }: DebateParams): Promise<DebateIndex> {
  const index = await findDebate((await params).debate);
  if (index === undefined) notFound();
  return index;
}

/** The same debate as its file has it: in its own language, with its translations. */
export async function requireWholeDebate({ params }: DebateParams): Promise<Debate> {
  const debate = await findWholeDebate((await params).debate);
  if (debate === undefined) notFound();
  return debate;
}

/** The addresses of all debates, for `generateStaticParams`. */
export async function listDebateParams(): Promise<{ debate: string }[]> {
  const debates = await listDebates();
  return debates.map(({ debate }) => ({ debate: debate.meta.id }));
}
