import { useId, useState } from "react";
import { pagesPath } from "#components/debate-path.ts";
import { Template } from "#components/explorer/template.tsx";
import { researchMessages as words } from "#components/messages/research.ts";
import { CopyField } from "#components/take-away/copy-field.tsx";
import { saveFile } from "#components/take-away/save-file.ts";
import { takeView } from "#components/take-away/take-view.ts";
import { Button } from "#components/ui/button.tsx";
import { NETWORK_FILES, type NetworkFileKind } from "#core/explore/research/research-session.ts";
import type { ShownNetwork } from "#core/explore/research/shown-network.ts";
import type { Selection } from "#core/explore/selection.ts";
import type { ViewState } from "#core/explore/view-state.ts";
import { commandOf, ownFile } from "./command-of.ts";
import { fileSettings, networkFileName } from "./file-settings.ts";
import styles from "./network-files.module.css";
import type { Research } from "./use-research.ts";

const TYPES: Readonly<Record<NetworkFileKind, string>> = {
  csv: "text/csv;charset=utf-8",
  edges: "text/csv;charset=utf-8",
  graphml: "application/graphml+xml",
  gexf: "application/gexf+xml",
  dl: "text/plain;charset=utf-8",
};

export type NetworkFilesProps = {
  selection: Selection;
  view: ViewState;
  research: Research;
  network: ShownNetwork;
  say: (text: string) => void;
};

/** The network as files for other programs, and the command that gives the same numbers. */
export function NetworkFiles({ selection, view, research, network, say }: NetworkFilesProps) {
  const hint = useId();
  const [busy, setBusy] = useState<NetworkFileKind>();
  const { method } = research;
  const asked = { selection, method, at: network.at + 1 };
  const isOwn = pagesPath(selection.index.debate.meta.id) === undefined;

  async function save(kind: NetworkFileKind): Promise<void> {
    setBusy(kind);
    const { provenance } = takeView({ selection, view });
    const content = await research.file(
      kind,
      fileSettings(kind, { ...asked, provenance, network }),
    );
    setBusy(undefined);
    const name = networkFileName(kind, { provenance, method, network });
    saveFile({ name, type: TYPES[kind], content });
    say(words.saved(name));
  }

  return (
    <div className={styles.files}>
      <fieldset className={styles.group} aria-describedby={hint}>
        <legend className={styles.legend}>{words.files}</legend>
        <div className={styles.buttons}>
          {NETWORK_FILES.map((kind) => (
            <Button
              key={kind}
              aria-disabled={busy !== undefined || undefined}
              onClick={() => busy === undefined && save(kind)}
            >
              {busy === kind ? words.working : words.fileNames[kind]}
            </Button>
          ))}
        </div>
        <p id={hint} className={styles.hint}>
          {words.filesHint}
        </p>
      </fieldset>
      <details className={styles.command}>
        <summary>{words.command}</summary>
        <CopyField
          label={words.commandHint}
          value={commandOf(asked)}
          words={{ copy: words.copy, copied: words.copied, selected: words.selected }}
          look="block"
          say={say}
        />
        {isOwn && (
          <p className={styles.hint}>
            <Template
              text={words.commandOwn}
              parts={{ file: <code>{ownFile(selection.index)}</code> }}
            />
          </p>
        )}
      </details>
    </div>
  );
}
