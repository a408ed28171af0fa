import { sitePath } from "#components/site-path.ts";

/** What the browser keeps workers with; undefined on plain HTTP, in old browsers and where it is forbidden. */
function workerContainer(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    // A frame that is shut off from the browser's storage.
    return undefined;
  }
}

/** The registration of this language's worker, if there is one; one for all languages does not count. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const scope = sitePath("/");
  const found = await workerContainer()?.getRegistration(scope).catch(refused);
  return found && new URL(found.scope).pathname === scope ? found : undefined;
}

/** Registers this language's worker; undefined where the browser does not want one, as in private windows. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const script = sitePath("/sw.js");
  const options = { scope: sitePath("/"), updateViaCache: "none" } as const;
  return workerContainer()?.register(script, options).catch(refused);
}

/** Not an error for the reader: the site works as it does without a worker. */
function refused(): undefined {
  return undefined;
}

/** The worker once it is active; undefined when its installation failed. */
export function whenActive(
  registration: ServiceWorkerRegistration,
): Promise<ServiceWorker | undefined> {
  const { active } = registration;
  if (active !== null) return Promise.resolve(active);
  const coming = registration.waiting ?? registration.installing;
  return new Promise((resolve) => {
    if (coming === null) return resolve(undefined);
    const look = () => {
      if (coming.state === "activated") resolve(coming);
      if (coming.state === "redundant") resolve(undefined);
    };
    coming.addEventListener("statechange", look);
    look();
  });
}
