import type { ComponentType } from "react";
import { pagesPath } from "#components/debate-path.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { Button } from "#components/ui/button.tsx";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import { useLoaded } from "#components/ui/use-loaded.ts";
import type { ViewPartProps } from "#components/view-part.ts";
import type { Shown, ViewState } from "#core/explore/view-state.ts";
import { ListPart } from "./list-part.tsx";
import { PrintNotes } from "./print-notes.tsx";
import type { LiveView } from "./use-live-view.ts";

type FetchView = () => Promise<ComponentType<ViewPartProps>>;

/** The views that have a script of their own, which is fetched when one is first shown. */
const FETCH = {
  matrix: () => import("#components/matrix/matrix-view.tsx").then((part) => part.MatrixView),
  alignment: () =>
    import("#components/alignment/alignment-view.tsx").then((part) => part.AlignmentView),
  spectrum: () =>
    import("#components/spectrum/spectrum-view.tsx").then((part) => part.SpectrumView),
  coverage: () =>
    import("#components/coverage/coverage-view.tsx").then((part) => part.CoverageView),
  interest: () =>
    import("#components/interest/interest-view.tsx").then((part) => part.InterestView),
  research: () =>
    import("#components/research/research-view.tsx").then((part) => part.ResearchView),
} as const satisfies Partial<Record<Shown, FetchView>>;

type OwnScript = keyof typeof FETCH;

export function hasOwnScript(shown: Shown): shown is OwnScript {
  return shown in FETCH;
}

export type LoadedViewProps = {
  shown: OwnScript;
  live: LiveView;
  view: ViewState;
  links: Links;
  onChange: ViewPartProps["onChange"];
};

const words = messages.explorer;

export function LoadedView({ shown, live, ...props }: LoadedViewProps) {
  const { selection, model, rows } = live;
  const { index } = selection;
  const onPaper = useAfterPaint(rows);
  return (
    <ListPart shown={shown} debateHref={pagesPath(index.debate.meta.id)}>
      <OwnView key={shown} fetchView={FETCH[shown]} {...{ selection, model, ...props }} />
      <PrintNotes index={index} rows={onPaper} links={props.links} />
    </ListPart>
  );
}

function OwnView({ fetchView, ...props }: ViewPartProps & { fetchView: FetchView }) {
  const { module: View, failed, load } = useLoaded(fetchView);
  if (!View) return <Waiting failed={failed} onRetry={load} />;
  return <View {...props} />;
}

function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  if (!failed) return <p role="status">{words.loadingPart}</p>;
  return (
    <div role="alert">
      <p>{words.partFailed}</p>
      <Button onClick={onRetry}>{words.retry}</Button>
    </div>
  );
}
