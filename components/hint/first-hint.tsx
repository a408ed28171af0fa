import { hintMessages as words } from "#components/messages/hint.ts";
import { HintStrip } from "./hint-strip.tsx";

/** Three first steps for who is here for the first time. They can be left, and found again in the settings. */
export function FirstHint() {
  const of = words.steps.length;
  const { title, next, skip, done } = words;
  return (
    <HintStrip
      steps={words.steps.map((text, at) => ({ text, place: words.place({ step: at + 1, of }) }))}
      words={{ title, next, skip, done }}
    />
  );
}
