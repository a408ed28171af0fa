import { type DebateParams, listDebateParams, requireWholeDebate } from "#app/require-debate.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = listDebateParams;

/** The whole debate as open data, in the documented format; the same in every language of the site. */
export async function GET(_request: Request, props: DebateParams): Promise<Response> {
  const debate = await requireWholeDebate(props);
  return new Response(JSON.stringify(debate), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `inline; filename="${debate.meta.id}.json"`,
    },
  });
}
