import type { Tour } from "#core/debate/tour-schema.ts";

/** A duration as a clock shows it: “4:07”, “1:02:30”. Negative and broken durations are none. */
export function clockText(milliseconds: number): string {
  const whole = Number.isFinite(milliseconds) ? Math.max(0, Math.floor(milliseconds / 1000)) : 0;
  const [hours, minutes, seconds] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  if (hours === 0) return `${minutes}:${twoDigits(seconds)}`;
  return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

/** The minutes planned up to the end of a step (counted from 1); undefined where a step so far has none. */
export function minutesUntil({ steps }: Tour, step: number): number | undefined {
  let sum = 0;
  for (const { minutes } of steps.slice(0, step)) {
    if (minutes === undefined) return undefined;
    sum += minutes;
  }
  return sum;
}
