import { messages } from "#components/messages.ts";
import { followHere } from "#components/ui/follow-here.ts";
import type { View } from "#core/debate/schema.ts";
import { textLanguage } from "#core/debate/text-language.ts";
import styles from "./saved-views.module.css";

export type SavedViewsProps = {
  views: readonly View[];
  /** Id of the view that equals what is shown now, if any. */
  current: string | undefined;
  hrefFor: (view: View) => string;
  /** Given in the live explorer: opens the view in place. The link stays a real one. */
  onOpen?: (view: View) => void;
};

/** The debate's saved views as a row of links; the one that is shown has its text below the row. */
export function SavedViews({ views, current, hrefFor, onOpen }: SavedViewsProps) {
  const shown = views.find((view) => view.id === current);
  return (
    <nav className={styles.views} aria-label={messages.filters.savedViews}>
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.id}>
            <a
              className={styles.view}
              lang={textLanguage(view, "title")}
              href={hrefFor(view)}
              aria-current={view.id === current ? "true" : undefined}
              onClick={onOpen && followHere(() => onOpen(view))}
            >
              {view.title}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.text} lang={shown && textLanguage(shown, "text")}>
        {shown?.text ?? messages.filters.ownView}
      </p>
    </nav>
  );
}
