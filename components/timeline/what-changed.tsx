import type { ReactNode } from "react";
import type { DateRange } from "#components/filters/date-fields.tsx";
import { timelineMessages } from "#components/messages/timeline.ts";
import { formatSpan } from "#components/statement/format-date.ts";
import type { WhatChanged as Changed } from "#core/explore/changes/what-changed.ts";
import styles from "./change-list.module.css";
import {
  Agreed,
  ChangedStance,
  NewActor,
  NewPosition,
  StatementDate,
  type Told,
} from "./changed-words.tsx";
import { FewFirst, type FewFirstProps } from "./few-first.tsx";

export type WhatChangedProps = Told & {
  /** Undefined where no dates are chosen. */
  changed: Changed | undefined;
  range: DateRange;
  /** The timeline is read downwards and has no months to choose. */
  isDown: boolean;
};

const words = timelineMessages;

/** What is new at the end of the dates chosen, in sentences that lead to the statements. */
export function WhatChanged({ changed, range, isDown, ...told }: WhatChangedProps) {
  if (changed === undefined) {
    return (
      <section className={styles.part}>
        <h3>{words.whatChanged}</h3>
        <p className={styles.what}>{isDown ? words.chooseDatesDown : words.chooseDates}</p>
      </section>
    );
  }
  const span = formatSpan({ start: range.from, end: range.to });
  return (
    <section className={styles.part}>
      <h3>{words.whatChangedTime(span)}</h3>
      <p className={styles.what}>
        {words.whatChangedHow} {range.from !== undefined && words.newOnMap}
      </p>
      <NewThings changed={changed} {...told} />
      <Uncertain numbers={changed.uncertain} {...told} />
    </section>
  );
}

function NewThings({ changed, ...told }: Told & { changed: Changed }) {
  const { actors, positions, stances, agreements } = changed;
  const nothing = [actors, positions, stances, agreements.told].every(({ length }) => length === 0);
  if (nothing) return <p>{words.nothingNew}</p>;
  return (
    <>
      <Part
        heading={words.newActors(actors.length)}
        things={actors}
        keyOf={({ number }) => number}
        draw={({ number, statement }) => (
          <NewActor {...told} actor={number} statement={statement} />
        )}
      />
      <Part
        heading={words.newPositions(positions.length)}
        things={positions}
        keyOf={({ number }) => number}
        draw={({ number, statement }) => (
          <NewPosition {...told} position={number} statement={statement} />
        )}
      />
      <Part
        heading={words.changedStances(stances.length)}
        things={stances}
        keyOf={({ before, after }) => `${before} ${after}`}
        draw={(pair) => <ChangedStance {...told} pair={pair} />}
      />
      <Part
        heading={words.newAgreements(agreements.count)}
        what={words.newAgreementsWhat({ told: agreements.told.length, all: agreements.count })}
        things={agreements.told}
        keyOf={({ actors: pair }) => pair.join(" ")}
        draw={(agreement) => <Agreed {...told} agreement={agreement} />}
      />
    </>
  );
}

type PartProps<Thing> = FewFirstProps<Thing> & { heading: string; what?: ReactNode };

function Part<Thing>({ heading, what, ...list }: PartProps<Thing>) {
  if (list.things.length === 0) return null;
  return (
    <section className={styles.kind}>
      <h4>{heading}</h4>
      {what !== undefined && <p className={styles.what}>{what}</p>}
      <FewFirst {...list} />
    </section>
  );
}

/** Statements whose month or year reaches over an end of the span, by date and actor. */
function Uncertain({ numbers, ...told }: Told & { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <section className={styles.kind}>
      <p>{words.uncertain(numbers.length)}</p>
      <FewFirst
        things={numbers}
        keyOf={(number) => number}
        draw={(number) => (
          <>
            {told.index.actors[told.index.actorOf[number] ?? -1]?.name},{" "}
            <StatementDate {...told} number={number} />
          </>
        )}
      />
    </section>
  );
}
