import { hintMessages as words } from "#components/messages/hint.ts";
import { HintFrame } from "./hint-frame.tsx";
import { HintLoader } from "./hint-loader.tsx";

// A link into a tour has its own first steps, and these are about the map. Before the page is painted, so that
// nothing moves.
const ONLY_MAP = `if (/[?&](tour=|show=(?!map))/.test(location.search)) document.currentScript.parentElement.hidden = true`;

/** Three first steps for who is here for the first time. They can be left, and found again in the settings. */
export function FirstHint() {
  const { title, next, skip, done } = words;
  const of = words.steps.length;
  const given = {
    steps: words.steps.map((text, at) => ({ text, place: words.place({ step: at + 1, of }) })),
    words: { title, next, skip, done },
  };
  return (
    <div suppressHydrationWarning>
      <script>{ONLY_MAP}</script>
      <HintLoader {...given}>
        <HintFrame {...given} at={0} spoken="" />
      </HintLoader>
    </div>
  );
}
