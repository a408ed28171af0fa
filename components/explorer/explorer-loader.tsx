"use client";

import {
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { whenIdle } from "#components/ui/when-idle.ts";
import type { Debate } from "#core/debate/schema.ts";
import { EarlyClicks } from "./early-clicks.tsx";
import type { Explorer } from "./explorer.tsx";
import styles from "./explorer-loader.module.css";

/** Words come from the server, so that the message file is not in the first script. */
type LoaderWords = {
  loading: string;
  loadingView: string;
  failed: string;
  failedView: string;
  retry: string;
};

export type ExplorerLoaderProps = {
  dataHref: string;
  /** So large a debate that a worker reads it. */
  isLarge?: boolean;
  /** Keys of the address that mean something to the explorer. */
  keys: readonly string[];
  words: LoaderWords;
  /** The static explorer: readable before and without any script. */
  children: ReactNode;
};

type Live = { Explorer: typeof Explorer; debate: Debate };
type Stage = "static" | "loading" | "failed";

type Wanted = { dataHref: string; isLarge: boolean };

async function loadExplorer({ dataHref, isLarge }: Wanted): Promise<Live> {
  const [module, debate] = await Promise.all([
    import("./explorer.tsx"),
    isLarge ? loadLarge(dataHref) : loadHere(dataHref),
  ]);
  await module.prepareExplorer(debate);
  return { Explorer: module.Explorer, debate };
}

async function loadHere(dataHref: string): Promise<Debate> {
  const response = await fetch(dataHref);
  if (!response.ok) throw new Error(`${dataHref}: ${response.status}`);
  // Our own route serves a debate that was checked when the site was built.
  return (await response.json()) as Debate;
}

/** Reading megabytes would keep the page from answering: a worker does it, where workers run. */
async function loadLarge(dataHref: string): Promise<Debate> {
  const { loadInWorker } = await import("./load-in-worker.ts");
  return loadInWorker(new URL(dataHref, window.location.href).href).catch(() => loadHere(dataHref));
}

/** Shows the static explorer at once, and swaps in the live one: on idle, on a phone at first need. */
export function ExplorerLoader(props: ExplorerLoaderProps) {
  const { dataHref, isLarge = false, keys, words, children } = props;
  const { live, stage, load } = useLoading({ dataHref, isLarge });
  const linked = useLinkedView(keys, load);
  const wanted = useRef<string>(undefined);
  const early = useRef<HTMLScriptElement>(null);

  useEffect(() => {
    wanted.current ??= early.current?.dataset.wanted;
    if (wanted.current !== undefined) load();
    else if (window.matchMedia("(min-width: 48rem)").matches) return whenIdle(load);
  }, [load]);

  /** A control that needs the explorer: load it, and do what was asked once it is there. */
  function remember(event: MouseEvent): void {
    const control = controlOf(event);
    if (!control) return;
    event.preventDefault();
    wanted.current = control.dataset.needsExplorer;
    load();
  }

  const waits = linked && stage === "loading";
  if (live) return <live.Explorer debate={live.debate} wanted={wanted.current} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches clicks on the buttons and links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the controls inside turn keys into clicks themselves
    <div onClick={remember} aria-busy={stage === "loading"}>
      <EarlyClicks ref={early} />
      <LoadingStatus stage={stage} linked={linked} words={words} onRetry={load} />
      <div className={styles.opening} data-waits={waits || undefined}>
        {children}
      </div>
    </div>
  );
}

/** Whether the address asks for a view; then the explorer is loaded at once. */
function useLinkedView(keys: readonly string[], load: () => void): boolean {
  const [linked, setLinked] = useState(false);
  // Before the browser paints: the opening view must not pass for the one the address asks for.
  useLayoutEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    if (!keys.some((key) => asked.has(key))) return;
    setLinked(true);
    load();
  }, [keys, load]);
  return linked;
}

/** The control that an ordinary click is on, if it needs the explorer. */
function controlOf(event: MouseEvent): HTMLElement | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  if (!(event.target instanceof Element)) return null;
  return event.target.closest<HTMLElement>("[data-needs-explorer]:not([aria-disabled])");
}

/** The live explorer once it is there, how far it is, and what sets it going. */
function useLoading({ dataHref, isLarge }: Wanted): {
  live: Live | undefined;
  stage: Stage;
  load: () => void;
} {
  const [live, setLive] = useState<Live>();
  const [stage, setStage] = useState<Stage>("static");
  const started = useRef(false);
  const load = useCallback(() => {
    if (started.current) return;
    started.current = true;
    setStage("loading");
    loadExplorer({ dataHref, isLarge }).then(setLive, () => {
      started.current = false;
      setStage("failed");
    });
  }, [dataHref, isLarge]);
  return { live, stage, load };
}

type StatusProps = { stage: Stage; linked: boolean; words: LoaderWords; onRetry: () => void };

/** Says that the explorer, or the view of a link, is on its way or did not come. */
function LoadingStatus({ stage, linked, words, onRetry }: StatusProps) {
  return (
    <p role="status" className={styles.status} data-stage={stage} data-linked={linked || undefined}>
      {stage === "loading" && (linked ? words.loadingView : words.loading)}
      {stage === "failed" && (
        <>
          {linked ? words.failedView : words.failed}{" "}
          <button type="button" className={styles.retry} onClick={onRetry}>
            {words.retry}
          </button>
        </>
      )}
    </p>
  );
}
