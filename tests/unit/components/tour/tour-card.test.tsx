import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { showOwnDebate } from "#components/debate-path.ts";
import { tourMessages as words } from "#components/messages/tour.ts";
import { pageLinks } from "#components/statement/links.ts";
import { StepNav } from "#components/tour/step-nav.tsx";
import { TourCard } from "#components/tour/tour-card.tsx";
import { indexDebate } from "#core/debate/index-debate.ts";
import { startingView } from "#core/explore/view-url.ts";
import { buildDebate } from "#tests/fixtures/build.ts";

const predict = { actor: "ana", position: "law", prompt: "What does Ana say?" };
const tour = {
  id: "walk",
  title: "A walk",
  text: "A walk.",
  steps: [
    { title: "First", text: "Look.", query: "", evidence: ["one"] },
    { title: "Guess", text: "Think.", query: "", predict, question: "Why so?" },
    { title: "Last", text: "Done.", query: "stance=oppose" },
  ],
};
const debate = buildDebate({
  statements: [
    { id: "one", actor: "bo", stance: "oppose" },
    { id: "two", actor: "ana", paraphrase: "Says yes to it." },
  ],
});
const index = indexDebate({ ...debate, tours: [tour] });
const nothing = () => undefined;

function card(step: number, given: { isRevealed?: boolean; query?: string; own?: boolean } = {}) {
  const place = { id: "walk", step };
  const found = tour.steps[step - 1];
  if (found === undefined) throw new Error(`no step ${step}`);
  const view = startingView(index, place);
  return renderToStaticMarkup(
    <TourCard
      {...{ index, tour, place }}
      step={found}
      view={given.query === undefined ? view : { ...view, arrangement: "network" }}
      isRevealed={given.isRevealed ?? false}
      onReveal={nothing}
      onGo={nothing}
      onLeave={nothing}
      isPresenting={false}
      onPresent={nothing}
      links={pageLinks("example")}
      announce={nothing}
      singleKeys
      onEdit={given.own === true ? nothing : undefined}
    />,
  );
}

afterEach(() => showOwnDebate(undefined));

describe("the card of a step", () => {
  test("says what is seen, how far one is, and what it rests on", () => {
    const html = card(1);
    expect(html).toContain("First");
    expect(html).toContain(words.place({ step: 1, of: 3 }));
    expect(html).toContain('data-open="statement.one"');
    expect(html).not.toContain(words.strayed);
  });

  test("offers the way back where the reader has left the step's view", () => {
    expect(card(1, { query: "arrange=network" })).toContain(words.backToStep);
  });

  test("holds answer and question back until the answer is asked for", () => {
    const open = card(2);
    expect(open).toContain("What does Ana say?");
    expect(open).toContain(words.reveal);
    expect(open).not.toContain("Says yes to it.");
    expect(open).not.toContain("Why so?");
    const shown = card(2, { isRevealed: true });
    expect(shown).toContain("Says yes to it.");
    expect(shown).toContain("Why so?");
    expect(shown).toContain(words.hide);
  });

  test("links to the page and the handout, and for a debate without pages to neither", () => {
    expect(card(1)).toContain('href="/debates/example/tours/walk/handout"');
    showOwnDebate("example");
    const html = card(1);
    expect(html).not.toContain(words.handout);
    expect(html).not.toContain(words.page);
    expect(html).not.toContain(words.openNotes);
    expect(html).not.toContain("/debates/");
  });

  test("of one's own tour leads back to where it is made", () => {
    expect(card(1, { own: true })).toContain(words.editOwn);
    expect(card(1)).not.toContain(words.editOwn);
  });
});

test("at the ends of a tour the button that leads nowhere says so and stays", () => {
  const nav = (step: number) =>
    renderToStaticMarkup(
      <StepNav step={step} count={3} onPrevious={nothing} onNext={nothing} />,
    ).match(/aria-disabled="(true|false)"/g);
  expect(nav(1)).toEqual(['aria-disabled="true"', 'aria-disabled="false"']);
  expect(nav(2)).toEqual(['aria-disabled="false"', 'aria-disabled="false"']);
  expect(nav(3)).toEqual(['aria-disabled="false"', 'aria-disabled="true"']);
});
