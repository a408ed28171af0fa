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

/** What the statements shown do not cover. */
export function SummaryGaps({ summary, links }: SummaryProps) {
  const { oneSided } = summary;
  return (
    <SummaryRow term={words.terms.gaps} method="coverage">
      <p>
        {gapSentences(summary).join(" ")}
        {oneSided.length > 0 && (
          <>
            {" "}
            <Template
              text={words.oneSided}
              parts={{
                positions: <PositionNames positions={oneSided} links={links} most={NAMED} />,
              }}
            />
          </>
        )}
      </p>
      <p>{originSentences(summary).join(" ")}</p>
    </SummaryRow>
  );
}

function gapSentences({ coverage, heardOnce, isolated, minimumShared }: Summary): string[] {
  const { actors, empty, emptyShare = 0 } = coverage;
  const cells = actors * coverage.positions;
  return [
    empty === 0
      ? words.emptyNone
      : words.empty({ empty, cells, percent: wholePercent(emptyShare) }),
    ...(heardOnce.length > 0 ? [words.heardOnce({ once: heardOnce.length, actors })] : []),
    ...(isolated.length > 0
      ? [words.isolated({ isolated: isolated.length, minimum: minimumShared })]
      : []),
  ];
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
