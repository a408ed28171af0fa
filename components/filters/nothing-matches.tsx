import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import { describeFilters } from "#core/explore/filter/describe-filters.ts";
import type { LoosenedView } from "#core/explore/filter/loosen.ts";
import type { Selection } from "#core/explore/selection.ts";
import { NO_FILTERS, type ViewState } from "#core/explore/view-state.ts";
import { filterWords } from "./filter-words.ts";
import styles from "./nothing-matches.module.css";

export type NothingMatchesProps = {
  selection: Selection;
  /** What taking one filter away would give: `loosen(selection)`. */
  loosened: readonly LoosenedView[];
  /** The view the reader chose instead. */
  onView: (view: ViewState) => void;
};

const words = messages.filters;

/** Says that no statement passes, which filters are the reason, and offers each way back. */
export function NothingMatches({ selection, loosened, onView }: NothingMatchesProps) {
  const { view } = selection;
  const named = new Map(
    describeFilters(selection).map((description) => [description.filter, filterWords(description)]),
  );
  return (
    <section className={styles.nothing} aria-labelledby="nothing-matches">
      <svg className={styles.picture} viewBox="0 0 96 40" aria-hidden="true" focusable="false">
        <path d="M8 20H32M64 20H88" />
        <circle cx="38" cy="20" r="5" />
        <circle cx="58" cy="20" r="5" />
      </svg>
      <h2 id="nothing-matches" className={styles.title}>
        {named.size > 1 ? words.nothingTitleTogether : words.nothingTitle}
      </h2>
      <ul className={styles.filters}>
        {[...named].map(([filter, name]) => (
          <li key={filter}>{name}</li>
        ))}
      </ul>
      <p className={styles.lead}>{words.wayBack}</p>
      <ul className={styles.ways}>
        {loosened.map((way) => (
          <li key={way.filter}>
            <Button className={styles.way} onClick={() => onView(way.view)}>
              {words.removeToGet({
                filter: named.get(way.filter) ?? way.filter,
                statements: way.statements,
              })}
            </Button>
          </li>
        ))}
        <li>
          <Button
            look="primary"
            onClick={() => onView({ ...view, filters: NO_FILTERS, focus: undefined })}
          >
            {words.clearAll}
          </Button>
        </li>
      </ul>
    </section>
  );
}
