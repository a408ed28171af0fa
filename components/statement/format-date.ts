import { messages } from "#components/messages.ts";
import { siteLocale } from "#components/site-path.ts";

const inWords = {
  month: new Intl.DateTimeFormat(siteLocale, { month: "long", year: "numeric", timeZone: "UTC" }),
  day: new Intl.DateTimeFormat(siteLocale, { dateStyle: "long", timeZone: "UTC" }),
};

/** "2025-02-03" → "3 February 2025", "2024-07" → "July 2024", "2022" → "2022". */
export function formatDate(date: string): string {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return year;
  return inWords[day === undefined ? "month" : "day"].format(new Date(date));
}

/** A span of two partial dates in words; two equal dates are one, an open end is named by `until` or `since`. */
export function formatSpan(span: { start?: string | undefined; end?: string | undefined }): string {
  if (span.start !== undefined && span.start === span.end) return formatDate(span.start);
  if (span.start !== undefined && span.end !== undefined) {
    return `${formatDate(span.start)} – ${formatDate(span.end)}`;
  }
  if (span.start !== undefined) return messages.site.since(formatDate(span.start));
  return span.end === undefined ? "" : messages.site.until(formatDate(span.end));
}
