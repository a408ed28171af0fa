import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeOver, watchWorker } from "#components/offline/watch-worker.ts";
import type { ToWorker } from "#components/offline/worker-words.ts";

class FakeWorker extends EventTarget {
  readonly heard: string[] = [];

  constructor(
    readonly build: string,
    public state: ServiceWorkerState,
  ) {
    super();
  }

  postMessage(words: ToWorker, ports: MessagePort[] = []): void {
    this.heard.push(words.kind);
    if (words.kind === "build") ports[0]?.postMessage(this.build);
    if (words.kind === "take-over") container.dispatchEvent(new Event("controllerchange"));
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  update = vi.fn(() => Promise.resolve());

  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    this.installing = null;
    this.waiting = worker;
    worker.become("installed");
  }
}

let container: EventTarget;
let registration: FakeRegistration;
let left: AbortController;
const onOld = vi.fn();

/** A page of build "here" watches. */
async function watch(): Promise<void> {
  const real = registration as unknown as ServiceWorkerRegistration;
  await watchWorker({ registration: real, build: "here", onOld, left: left.signal });
}

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
}

beforeEach(() => {
  container = new EventTarget();
  registration = new FakeRegistration();
  left = new AbortController();
  onOld.mockClear();
  vi.stubGlobal("navigator", { serviceWorker: container });
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
});

afterEach(() => {
  left.abort();
  vi.unstubAllGlobals();
});

test("a worker of another build that waits means that the page is old", async () => {
  registration.active = new FakeWorker("here", "activated");
  registration.waiting = new FakeWorker("next", "installed");
  await watch();
  expect(onOld).toHaveBeenCalledOnce();
  expect(registration.waiting.heard).toEqual(["build"]);
});

test("a worker of the page's own build takes over without a word", async () => {
  registration.active = new FakeWorker("before", "activated");
  registration.waiting = new FakeWorker("here", "installed");
  await watch();
  expect(registration.waiting.heard).toEqual(["build", "take-over"]);
  expect(onOld).not.toHaveBeenCalled();
});

test("a version that comes while the page is open is told when it is ready", async () => {
  registration.active = new FakeWorker("here", "activated");
  await watch();
  expect(onOld).not.toHaveBeenCalled();
  registration.find(new FakeWorker("next", "installing"));
  await settle();
  expect(onOld).toHaveBeenCalledOnce();
});

test("the first worker of all is no new version", async () => {
  await watch();
  registration.find(new FakeWorker("next", "installing"));
  await settle();
  expect(onOld).not.toHaveBeenCalled();
});

test("another window's newer version is told when it takes over", async () => {
  registration.active = new FakeWorker("here", "activated");
  await watch();
  registration.active = new FakeWorker("next", "activated");
  container.dispatchEvent(new Event("controllerchange"));
  await settle();
  expect(onOld).toHaveBeenCalledOnce();
});

test("without network there is nothing to tell", async () => {
  registration.active = new FakeWorker("here", "activated");
  registration.update.mockRejectedValue(new TypeError("Failed to fetch"));
  await watch();
  expect(onOld).not.toHaveBeenCalled();
});

test("a page that was left is told nothing", async () => {
  registration.active = new FakeWorker("here", "activated");
  await watch();
  left.abort();
  registration.find(new FakeWorker("next", "installing"));
  await settle();
  expect(onOld).not.toHaveBeenCalled();
});

test("before a reload the version that waits takes over; with none there is nothing to wait for", async () => {
  const real = registration as unknown as ServiceWorkerRegistration;
  await takeOver(undefined);
  await takeOver(real);
  registration.waiting = new FakeWorker("next", "installed");
  await takeOver(real);
  expect(registration.waiting.heard).toEqual(["take-over"]);
});
