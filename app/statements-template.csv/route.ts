import { notFound } from "next/navigation";
import { statementsTemplate } from "#core/exchange/statements-csv.ts";
import { findSmallestDebate } from "#server/library.ts";

export const dynamic = "force-static";

/** A table to collect statements in, with two examples. */
export async function GET(): Promise<Response> {
  const index = await findSmallestDebate();
  if (index === undefined) notFound();
  return new Response(statementsTemplate(index), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="statements-template.csv"',
    },
  });
}
