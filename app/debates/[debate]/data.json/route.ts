import { type DebateParams, listDebateParams, requireDebate } from "#app/require-debate.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = listDebateParams;

/** The whole debate as open data, in the documented format. */
export async function GET(_request: Request, props: DebateParams): Promise<Response> {
  const index = await requireDebate(props);
  return new Response(JSON.stringify(index.debate), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `inline; filename="${index.debate.meta.id}.json"`,
    },
  });
}
