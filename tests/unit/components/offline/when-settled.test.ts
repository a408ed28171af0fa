import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenSettled } from "#components/offline/when-settled.ts";

beforeEach(() => {
  vi.useFakeTimers();
  const idle = {
    requestIdleCallback: (task: () => void) => setTimeout(task, 1),
    cancelIdleCallback: (id: number) => clearTimeout(id),
  };
  vi.stubGlobal("window", Object.assign(new EventTarget(), idle));
  vi.stubGlobal("document", { readyState: "complete" });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a page that is left alone is settled three seconds after it has loaded", () => {
  const task = vi.fn();
  whenSettled(task);
  vi.advanceTimersByTime(2900);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(task).toHaveBeenCalledOnce();
});

test("each action of the reader puts it off, but not for longer than a minute", () => {
  const task = vi.fn();
  whenSettled(task);
  for (let second = 0; second < 59; second++) {
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event(second % 2 === 0 ? "click" : "scroll"));
  }
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1100);
  expect(task).toHaveBeenCalledOnce();
});

test("it runs once, whatever the reader does afterwards", () => {
  const task = vi.fn();
  whenSettled(task);
  vi.advanceTimersByTime(3100);
  window.dispatchEvent(new Event("click"));
  vi.advanceTimersByTime(10_000);
  expect(task).toHaveBeenCalledOnce();
});

test("what was called off never runs", () => {
  const task = vi.fn();
  const callOff = whenSettled(task);
  callOff();
  window.dispatchEvent(new Event("click"));
  vi.advanceTimersByTime(100_000);
  expect(task).not.toHaveBeenCalled();
});
