import type { ReactNode } from "react";
import { HEAVY_TIES } from "#components/map/scene.ts";
import { compareMessages } from "#components/messages/compare.ts";
import { messages } from "#components/messages.ts";
import { useSettings } from "#components/settings/use-settings.ts";
import { StanceMark } from "#components/statement/stance-mark.tsx";
import { whole } from "#components/statement/whole-number.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { ACTOR_KINDS, STANCES } from "#core/debate/vocabulary.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { Filters } from "#core/explore/view-state.ts";
import { type ChoiceChange, onlyChoice, toggleChoice } from "./change-filters.ts";
import { KindShape } from "./kind-shape.tsx";
import styles from "./legend.module.css";
import { LineSample } from "./line-sample.tsx";
import { RelationSwitch, type RelationSwitchProps } from "./relation-switch.tsx";

type FilterProps = { selection: Selection; onChange: (filters: Filters) => void };

export type LegendProps = FilterProps & RelationSwitchProps;

type LegendChoiceProps = FilterProps & { choice: ChoiceChange; name: string; children: ReactNode };

function LegendChoice({ selection, onChange, choice, name, children }: LegendChoiceProps) {
  const { filters } = selection.view;
  const ticked: readonly string[] = filters[choice.facet];
  const count = selection.counts[choice.facet].get(choice.id) ?? 0;
  return (
    <li className={styles.row}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={ticked.includes(choice.id)}
          onChange={() => onChange(toggleChoice(filters, choice))}
        />
        {children}
        <span className={styles.count}>
          <VisuallyHidden>, {messages.filters.count(count)}</VisuallyHidden>
          <span aria-hidden="true">{whole(count)}</span>
        </span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={messages.filters.onlyThis(name)}
        onClick={() => onChange(onlyChoice(filters, choice))}
      >
        {messages.filters.only}
      </button>
    </li>
  );
}

function LegendGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <ul className={styles.list}>{children}</ul>
    </fieldset>
  );
}

/**
 * Where so many lines may be drawn that those against are not dashed, unless the reader set strong patterns. It is
 * about the debate, not about what is shown: a sentence that came and went with filters would move the page.
 */
function ManyLinesNote({ selection }: { selection: Selection }) {
  const { patterns } = useSettings();
  if (patterns === "on" || selection.total.statements <= HEAVY_TIES) return null;
  return <li>{messages.map.manyLines(HEAVY_TIES)}</li>;
}

function LineNotes({ selection }: { selection: Selection }) {
  return (
    <ul className={styles.notes}>
      <li>
        <LineSample stance="any" look="wide" /> {messages.filters.legendWidth}
      </li>
      <li>
        <LineSample stance="any" look="reported" /> {messages.filters.legendReported}
      </li>
      <li>
        <LineSample stance="any" look="hollow" /> {messages.filters.legendHollow}
      </li>
      <ManyLinesNote selection={selection} />
    </ul>
  );
}

/** What lines and shapes of the map mean; each stance and kind of actor is also a filter. */
export function Legend({ selection, onChange, ...relations }: LegendProps) {
  const props = { selection, onChange };
  return (
    <details className={styles.legend} open>
      <summary className={styles.summary}>{messages.filters.legend}</summary>
      <div className={styles.body}>
        <LegendGroup title={messages.filters.lines}>
          {STANCES.map((stance) => (
            <LegendChoice
              key={stance}
              {...props}
              choice={{ facet: "stances", id: stance }}
              name={messages.stanceNoun[stance]}
            >
              <LineSample stance={stance} />
              <StanceMark stance={stance} />
            </LegendChoice>
          ))}
        </LegendGroup>
        <LegendGroup title={messages.filters.actors}>
          {ACTOR_KINDS.map((kind) => (
            <LegendChoice
              key={kind}
              {...props}
              choice={{ facet: "kinds", id: kind }}
              name={messages.actorKind[kind]}
            >
              <KindShape kind={kind} />
              <span>{messages.actorKind[kind]}</span>
            </LegendChoice>
          ))}
        </LegendGroup>
        {selection.index.debate.relations.length === 0 ? null : (
          <LegendGroup title={compareMessages.relationsHeading}>
            <RelationSwitch {...relations} />
          </LegendGroup>
        )}
        <LineNotes selection={selection} />
      </div>
    </details>
  );
}
