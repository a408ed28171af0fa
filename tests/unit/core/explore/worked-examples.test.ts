import { expect, test } from "vitest";
import { workedExamples } from "#core/explore/worked-examples.ts";
import { buildSelection } from "#tests/fixtures/build.ts";

test("a debate of one statement has no pair and no change to show", () => {
  const examples = workedExamples(buildSelection({ statements: [{ id: "s-1" }] }));
  expect(examples.pair).toBeUndefined();
  expect(examples.change).toBeUndefined();
});

test("the pair shown agrees on some of at least two shared positions and differs on others", () => {
  const { pair } = workedExamples(
    buildSelection({
      statements: [
        { id: "s-1", actor: "ann", position: "fees", stance: "support" },
        { id: "s-2", actor: "bob", position: "fees", stance: "support" },
        { id: "s-3", actor: "cleo", position: "fees", stance: "support" },
        { id: "s-4", actor: "ann", position: "trial", stance: "support" },
        { id: "s-5", actor: "bob", position: "trial", stance: "support" },
        { id: "s-6", actor: "cleo", position: "trial", stance: "oppose" },
      ],
    }),
  );
  expect(pair?.actors.map(({ id }) => id)).toEqual(["ann", "cleo"]);
  expect(pair?.agreements[0]?.agreement).toBe(0.5);
});

test("the position shown is the most contested one", () => {
  const { position } = workedExamples(
    buildSelection({
      statements: [
        { id: "s-1", actor: "ann", position: "fees", stance: "support" },
        { id: "s-2", actor: "bob", position: "fees", stance: "oppose" },
        { id: "s-3", actor: "ann", position: "trial", stance: "support" },
        { id: "s-4", actor: "bob", position: "trial", stance: "support" },
      ],
    }),
  );
  expect(position?.position.id).toBe("fees");
  expect(position?.contestedness).toBe(1);
});

test("the change shown is one actor's on one position", () => {
  const { change } = workedExamples(
    buildSelection({
      statements: [
        { id: "s-1", actor: "ann", position: "fees", stance: "support", date: "2025-01-01" },
        { id: "s-2", actor: "ann", position: "fees", stance: "oppose", date: "2025-02-01" },
        { id: "s-3", actor: "bob", position: "fees", stance: "oppose", date: "2025-02-01" },
      ],
    }),
  );
  expect(change?.actor.id).toBe("ann");
  expect(change?.changes).toHaveLength(1);
});
