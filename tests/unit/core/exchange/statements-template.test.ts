import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { statementsCsv, statementsTemplate } from "#core/exchange/statements-csv.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { THREE_DEBATES } from "#tests/fixtures/three-debates.ts";

const read = (text: string): string[][] => parse(text, { bom: true });

test.each(THREE_DEBATES)(
  "the template of $debate.meta.id has two examples under the columns of every statement",
  (index) => {
    const [names, ...examples] = read(statementsTemplate(index));
    const [all = []] = read(statementsCsv(selectWholeDebate(index)));
    expect(all.slice(0, names?.length)).toEqual(names);
    expect(names).toContain("stance");
    expect(names?.filter((name) => name.startsWith("code_") || name.startsWith("debate_"))).toEqual(
      [],
    );
    expect(examples.map(([id]) => id)).toEqual(index.statements.slice(0, 2).map(({ id }) => id));
  },
);
