import { notFound } from "next/navigation";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { findDebate, listDebates } from "#server/library.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ debate: string }[]> {
  const debates = await listDebates();
  return debates.map(({ debate }) => ({ debate: debate.meta.id }));
}

type Context = { params: Promise<{ debate: string }> };

/** All statements of a debate as one table. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { debate } = await params;
  const index = await findDebate(debate);
  if (index === undefined) notFound();
  return new Response(statementsCsv(selectWholeDebate(index)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${debate}-statements.csv"`,
    },
  });
}
