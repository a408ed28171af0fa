import { pagesPath } from "#components/debate-path.ts";
import { messages } from "#components/messages.ts";
import type { Links } from "#components/statement/links.ts";
import { useLoaded } from "#components/timeline/use-loaded.ts";
import { Button } from "#components/ui/button.tsx";
import { useAfterPaint } from "#components/ui/use-after-paint.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { ListPart } from "./list-part.tsx";
import { PrintNotes } from "./print-notes.tsx";
import type { LiveView } from "./use-live-view.ts";

export type LoadedViewProps = {
  shown: "matrix" | "spectrum";
  live: LiveView;
  view: ViewState;
  links: Links;
  onChange: (change: (now: ViewState) => ViewState) => void;
};

const words = messages.explorer;

/** The matrix or the spectrum: each has a script of its own, which is fetched when it is first shown. */
export function LoadedView({ shown, ...props }: LoadedViewProps) {
  const { selection, rows } = props.live;
  const { index } = selection;
  const onPaper = useAfterPaint(rows);
  return (
    <ListPart shown={shown} debateHref={pagesPath(index.debate.meta.id)}>
      {shown === "matrix" ? <Matrix {...props} /> : <Spectrum {...props} />}
      <PrintNotes index={index} rows={onPaper} links={props.links} />
    </ListPart>
  );
}

type PartProps = Omit<LoadedViewProps, "shown">;

const fetchMatrix = () => import("#components/matrix/matrix-view.tsx");
const fetchSpectrum = () => import("#components/spectrum/spectrum-view.tsx");

function Matrix({ live: { selection, model }, ...props }: PartProps) {
  const { module, failed, load } = useLoaded(fetchMatrix);
  if (!module) return <Waiting failed={failed} onRetry={load} />;
  return <module.MatrixView selection={selection} model={model} {...props} />;
}

function Spectrum({ live: { selection }, ...props }: PartProps) {
  const { module, failed, load } = useLoaded(fetchSpectrum);
  if (!module) return <Waiting failed={failed} onRetry={load} />;
  return <module.SpectrumView selection={selection} {...props} />;
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
