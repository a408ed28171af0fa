import { expect, test } from "vitest";
import { PlacingShare } from "#components/map/placing-share.ts";

test("whoever listens is told of every whole percent once, until nothing is known again", () => {
  const share = new PlacingShare();
  const heard: (number | undefined)[] = [];
  const leave = share.listen(() => heard.push(share.percent()));
  for (const done of [0.101, 0.109, 0.5, undefined]) share.tell(done);
  leave();
  share.tell(0.7);
  expect(heard).toEqual([10, 50, undefined]);
  expect(share.percent()).toBe(70);
});
