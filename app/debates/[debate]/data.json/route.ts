import { notFound } from "next/navigation";
import { findDebate, listDebates } from "#server/library.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ debate: string }[]> {
  const debates = await listDebates();
  return debates.map(({ debate }) => ({ debate: debate.meta.id }));
}

type Context = { params: Promise<{ debate: string }> };

/** The whole debate as open data, in the documented format. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { debate } = await params;
  const index = await findDebate(debate);
  if (index === undefined) notFound();
  return new Response(JSON.stringify(index.debate), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `inline; filename="${debate}.json"`,
    },
  });
}
