import { messages } from "#components/messages.ts";
import { countryName } from "#components/statement/country-name.ts";
import { languageName } from "#components/statement/language-name.ts";
import type { ActorKind } from "#core/debate/schema.ts";
import type { Summary } from "#core/explore/summary.ts";
import type { Share } from "#core/measure/coverage.ts";
import { PositionNames } from "./summary-names.tsx";
import { type SummaryProps, SummaryRow } from "./summary-row.tsx";
import { Template } from "./template.tsx";

const words = messages.summary;

const NAMED = 4;

/** How much the statements shown leave open. */
export function SummaryGaps({ summary: { coverage } }: Pick<SummaryProps, "summary">) {
  const { empty, emptyShare = 0 } = coverage;
  const cells = coverage.actors * coverage.positions;
  return (
    <SummaryRow term={words.terms.gaps} method="coverage">
      <p>
        {empty === 0
          ? words.emptyNone
          : words.empty({ empty, cells, percent: wholePercent(emptyShare) })}
      </p>
    </SummaryRow>
  );
}

/** What else the statements shown do not cover, and where they come from. */
export function OtherGaps({ summary, links }: SummaryProps) {
  const { oneSided, heardOnce, coverage } = summary;
  return (
    <SummaryRow term={words.terms.otherGaps} method="coverage">
      {heardOnce.length > 0 && (
        <p>{words.heardOnce({ once: heardOnce.length, actors: coverage.actors })}</p>
      )}
      {oneSided.length > 0 && (
        <p>
          <Template
            text={words.oneSided}
            parts={{
              positions: <PositionNames positions={oneSided} links={links} most={NAMED} />,
            }}
          />
        </p>
      )}
      <p>{originSentences(summary).join(" ")}</p>
    </SummaryRow>
  );
}

function originSentences({ coverage, scarce, shown }: Summary): string[] {
  const { singleSource, reportedOnly, filled, languages } = coverage;
  const [language] = languages;
  return [
    words.singleSource({ single: singleSource.length, filled: filled.length }),
    ...(reportedOnly.length > 0 ? [words.reportedOnly(reportedOnly.length)] : []),
    ...(language ? [languageWords(language, shown.statements)] : []),
    ...scarceWords(scarce),
  ];
}

function languageWords({ id, statements }: Share, of: number): string {
  const language = languageName(id);
  if (statements.length === of) return words.languageAll(language);
  return words.language({ language, percent: wholePercent(statements.length / of) });
}

function scarceWords({ kinds, countries }: Summary["scarce"]): string[] {
  const things: string[] = kinds.filter(isKind).map((kind) => words.kinds[kind]);
  if (countries.length > 0) things.push(words.fromCountries(countries.map(countryName).join(", ")));
  return things.length > 0 ? [words.scarce(things.join("; "))] : [];
}

/** A share as a whole per cent that is neither 0 nor 100 while something is left on either side. */
function wholePercent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

function isKind(id: string): id is ActorKind {
  return id in words.kinds;
}
