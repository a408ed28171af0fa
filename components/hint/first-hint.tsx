import { hintMessages as words } from "#components/messages/hint.ts";
import { HintFrame } from "./hint-frame.tsx";
import { HintLoader } from "./hint-loader.tsx";

// A link into a tour has its own first steps. Before the page is painted, so that nothing moves.
const NOT_IN_TOURS = `if (/[?&]tour=/.test(location.search)) document.currentScript.parentElement.hidden = true`;

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
      <script>{NOT_IN_TOURS}</script>
      <HintLoader {...given}>
        <HintFrame {...given} at={0} spoken="" />
      </HintLoader>
    </div>
  );
}
