import { type Ref, useId } from "react";
import { tourMessages as words } from "#components/messages/tour.ts";
import { Button } from "#components/ui/button.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { OwnStep } from "#core/tour/own-tour.ts";
import styles from "./author-panel.module.css";
import { GuessFields } from "./guess-fields.tsx";

export type StepFieldsProps = {
  index: DebateIndex;
  step: OwnStep;
  number: number;
  count: number;
  /** Of the title, which has focus when the step is new. */
  ref: Ref<HTMLInputElement> | undefined;
  onChange: (step: OwnStep) => void;
  onMove: (by: 1 | -1) => void;
  onDelete: () => void;
  onShow: () => void;
  onTakeView: () => void;
};

/** What an author says at one step, and what can be done with it. */
export function StepFields(props: StepFieldsProps) {
  const { step, number, count, onChange, onMove } = props;
  const id = useId();
  const name = step.title.trim() === "" ? words.untitled : step.title;
  const label = (action: string) => words.actionOnStep({ action, step: number });
  return (
    <li className={styles.step}>
      <fieldset className={styles.fields}>
        <legend>{words.stepNamed({ step: number, title: name })}</legend>
        <label htmlFor={`${id}-title`}>{words.stepTitle}</label>
        <input
          id={`${id}-title`}
          ref={props.ref}
          value={step.title}
          maxLength={400}
          onChange={(event) => onChange({ ...step, title: event.target.value })}
        />
        {(["text", "question", "notes"] as const).map((field) => (
          <div key={field} className={styles.fields}>
            <label htmlFor={`${id}-${field}`}>{words.stepFields[field]}</label>
            <textarea
              id={`${id}-${field}`}
              rows={field === "text" ? 4 : 2}
              maxLength={field === "question" ? 400 : 4000}
              value={step[field]}
              onChange={(event) => onChange({ ...step, [field]: event.target.value })}
            />
          </div>
        ))}
        <GuessFields
          index={props.index}
          guess={step.guess}
          onChange={(guess) => {
            const { guess: _before, ...rest } = step;
            onChange(guess === undefined ? rest : { ...rest, guess });
          }}
        />
        <div className={styles.buttons}>
          <Button
            aria-label={label(words.moveUp)}
            aria-disabled={number === 1}
            onClick={() => onMove(-1)}
          >
            {words.moveUp}
          </Button>
          <Button
            aria-label={label(words.moveDown)}
            aria-disabled={number === count}
            onClick={() => onMove(1)}
          >
            {words.moveDown}
          </Button>
          <Button aria-label={label(words.showView)} onClick={props.onShow}>
            {words.showView}
          </Button>
          <Button aria-label={label(words.takeView)} onClick={props.onTakeView}>
            {words.takeView}
          </Button>
          <Button aria-label={label(words.deleteStep)} onClick={props.onDelete}>
            {words.deleteStep}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
