import { type DebateParams, listDebateParams, requireDebate } from "#app/require-debate.ts";
import { statementsCsv } from "#core/exchange/statements-csv.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = listDebateParams;

/** All statements of a debate as one table. */
export async function GET(_request: Request, props: DebateParams): Promise<Response> {
  const index = await requireDebate(props);
  return new Response(statementsCsv(selectWholeDebate(index)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${index.debate.meta.id}-statements.csv"`,
    },
  });
}
