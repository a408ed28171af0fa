import { notFound } from "next/navigation";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import { findDebate } from "#server/library.ts";
import { selectWholeDebate } from "#server/whole-debate.ts";

export const dynamic = "force-static";

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
