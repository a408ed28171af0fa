import { askBuild, tellWorker } from "./worker-words.ts";

const ASK_EVERY_MS = 30 * 60 * 1000;
/** The browser is given this long to change workers before the page is reloaded all the same. */
const CHANGE_WITHIN_MS = 1500;

export type WorkerWatch = {
  registration: ServiceWorkerRegistration;
  /** The build that the page is of. */
  build: string;
  onOld: () => void;
  left: AbortSignal;
};

/**
 * Calls `onOld` when a worker of another build than the page's is ready or has taken over. A worker of the
 * page's own build takes over at once: the page has its new files already.
 */
export async function watchWorker(watch: WorkerWatch): Promise<void> {
  const { registration, left } = watch;
  const follow = () => followWorker(registration.installing, watch);
  registration.addEventListener("updatefound", follow, { signal: left });
  follow();
  navigator.serviceWorker.addEventListener(
    "controllerchange",
    () => void compare(registration.active, watch),
    { signal: left },
  );
  watchClock(registration, left);
  await askForNewer(registration);
  // One that waits behind a newer one will never be used.
  if (registration.installing === null) await compare(registration.waiting, watch);
}

function followWorker(worker: ServiceWorker | null, watch: WorkerWatch): void {
  const look = () => {
    // Without a worker before it, it is the first and takes over by itself.
    if (worker?.state === "installed" && watch.registration.active) void compare(worker, watch);
  };
  worker?.addEventListener("statechange", look, { signal: watch.left });
}

async function compare(worker: ServiceWorker | null, watch: WorkerWatch): Promise<void> {
  const build = worker && (await askBuild(worker));
  if (typeof build !== "string" || watch.left.aborted) return;
  if (build !== watch.build) watch.onOld();
  else if (worker?.state === "installed") tellWorker(worker, { kind: "take-over" });
}

/** A page may stay open for days: the server is asked now and then, and when the page is looked at again. */
function watchClock(registration: ServiceWorkerRegistration, left: AbortSignal): void {
  let asked = Date.now();
  const ask = () => {
    if (document.hidden || Date.now() - asked < ASK_EVERY_MS) return;
    asked = Date.now();
    void askForNewer(registration);
  };
  const clock = setInterval(ask, ASK_EVERY_MS);
  left.addEventListener("abort", () => clearInterval(clock));
  document.addEventListener("visibilitychange", ask, { signal: left });
}

async function askForNewer(registration: ServiceWorkerRegistration): Promise<void> {
  // Without network there is nothing newer to be had.
  await registration.update().catch(() => undefined);
}

/** Lets the version that waits take over, so that the next load is all of one version. */
export async function takeOver(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting) return;
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    setTimeout(resolve, CHANGE_WITHIN_MS);
    tellWorker(waiting, { kind: "take-over" });
  });
}
