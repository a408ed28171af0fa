import { type DebateParams, listDebateParams, requireDebate } from "#app/require-debate.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = listDebateParams;

/** What the explorer loads: the debate in the language of the page, without its translations. */
export async function GET(_request: Request, props: DebateParams): Promise<Response> {
  const { debate } = await requireDebate(props);
  return Response.json(debate);
}
