import { debateOf } from "./kept-paths.ts";
import { findRegistration, registerWorker, whenActive } from "./worker-registration.ts";
import { tellWorker } from "./worker-words.ts";

/**
 * Asks the worker to keep an opened page, and gives its registration. A visitor's first debate brings the worker;
 * who reads only about the site gets none. The path has no root of a language.
 */
export async function keepPage(path: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await (debateOf(path) === undefined ? findRegistration() : registerWorker());
  if (registration === undefined) return undefined;
  void whenActive(registration).then(
    (worker) => worker && tellWorker(worker, { kind: "keep", path }),
  );
  return registration;
}
