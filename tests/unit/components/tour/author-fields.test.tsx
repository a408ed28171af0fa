import { isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { tourMessages as words } from "#components/messages/tour.ts";
import { AuthorPanel } from "#components/tour/author/author-panel.tsx";
import { GuessFields } from "#components/tour/author/guess-fields.tsx";
import { DEFAULT_VIEW } from "#core/explore/view-state.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

vi.mock("react", async (load) => ({
  ...(await load<typeof import("react")>()),
  useId: () => "id",
}));

const index = buildIndex({
  actors: [
    { id: "zoe", name: "Zoe" },
    { id: "bo", name: "Bo" },
    { id: "silent", name: "Silent" },
  ],
  positions: [
    { id: "law", label: "The law" },
    { id: "cost", label: "The cost" },
  ],
  statements: [
    { actor: "zoe", position: "cost" },
    { actor: "bo", position: "law" },
    { actor: "bo", position: "cost" },
  ],
});

/** Every element of a name in what a component gives. */
function elements(node: ReactNode, name: string): ReactElement<FieldProps>[] {
  if (Array.isArray(node)) return node.flatMap((child) => elements(child, name));
  if (!isValidElement<FieldProps>(node)) return [];
  const inside = elements(node.props.children, name);
  return node.type === name ? [node, ...inside] : inside;
}

type FieldProps = {
  value?: string;
  children?: ReactNode;
  onChange?: (event: { target: { value: string } }) => void;
};

describe("what is to be guessed at a step of one's own", () => {
  const asked = { actor: "bo", position: "law", prompt: "What?" };

  test("only who has spoken can be chosen, by name, and only positions spoken on", () => {
    const [actors, positions] = elements(
      GuessFields({ index, guess: asked, onChange: () => undefined }),
      "select",
    );
    const values = (select: ReactElement<FieldProps> | undefined) =>
      elements(select, "option").map(({ props }) => props.value);
    expect(values(actors)).toEqual(["", "bo", "zoe"]);
    expect(values(positions)).toEqual(["law", "cost"]);
  });

  test("choosing an actor proposes a position and a question; choosing nobody takes the guess away", () => {
    const onChange = vi.fn();
    const [actors] = elements(GuessFields({ index, guess: undefined, onChange }), "select");
    actors?.props.onChange?.({ target: { value: "zoe" } });
    expect(onChange).toHaveBeenLastCalledWith({
      actor: "zoe",
      position: "cost",
      prompt: words.guessPrompt({ actor: "Zoe", position: "The cost" }),
    });
    actors?.props.onChange?.({ target: { value: "" } });
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });

  test("the question can be written anew", () => {
    const onChange = vi.fn();
    const [prompt] = elements(GuessFields({ index, guess: asked, onChange }), "input");
    prompt?.props.onChange?.({ target: { value: "Yes or no?" } });
    expect(onChange).toHaveBeenLastCalledWith({ ...asked, prompt: "Yes or no?" });
  });
});

test("before there is a step there is nothing to play, and a view can be added", () => {
  const html = renderToStaticMarkup(
    <AuthorPanel
      index={index}
      view={DEFAULT_VIEW}
      onChange={() => undefined}
      onPlay={() => undefined}
      onLeave={() => undefined}
    />,
  );
  expect(html).toContain(words.addView);
  expect(html).toMatch(new RegExp(`aria-disabled="true"[^>]*>${words.playOwn}`));
  expect(html).not.toContain(words.deleteStep);
});
