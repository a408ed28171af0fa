import type { Ref } from "react";

/** The buttons that only the live explorer can answer. Links lead somewhere without it. */
const BUTTONS = "button[data-needs-explorer]:not([aria-disabled])";

// Inline, because any file would itself come too late on a slow line. It keeps the last name, on its own element.
const LISTENER = `{
  const script = document.currentScript;
  script.parentElement.addEventListener("click", (event) => {
    const button = event.target.closest("${BUTTONS}");
    if (button) script.dataset.wanted = button.dataset.needsExplorer;
  });
}`;

/** Hears the clicks on the buttons around it before React does; `data-wanted` on the element names the last one. */
export function EarlyClicks({ ref }: { ref: Ref<HTMLScriptElement> }) {
  return (
    <script ref={ref} suppressHydrationWarning>
      {LISTENER}
    </script>
  );
}
