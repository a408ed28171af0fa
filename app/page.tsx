import type { Metadata } from "next";
import { ownFileMessages } from "#components/messages/own-file.ts";
import { messages } from "#components/messages.ts";
import { OwnFileBox } from "#components/own-file/own-file-box.tsx";
import { StartFiles } from "#components/own-file/start-files.tsx";
import styles from "#components/page/debate-card.module.css";
import { DebateCard } from "#components/page/debate-card.tsx";
import { PageFrame } from "#components/page/page-frame.tsx";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import type { PositionDetail } from "#core/explore/details/panel-model.ts";
import { positionDetail } from "#core/explore/details/position-detail.ts";
import { compareFolded } from "#core/explore/fold-text.ts";
import { selectWholeDebate } from "#core/explore/whole-debate.ts";
import { findSmallestDebate, listDebates } from "#server/library.ts";

export const metadata: Metadata = {
  title: { absolute: `${messages.site.name}: ${messages.site.tagline}` },
  description: messages.site.tagline,
};

const POSITIONS_SHOWN = 6;

/** The positions with the most statements; equal ones by label. */
function listMainPositions(index: DebateIndex): PositionDetail[] {
  const selection = selectWholeDebate(index);
  return index.positions
    .flatMap(({ id }) => positionDetail(selection, id) ?? [])
    .sort(
      (a, b) =>
        b.statements.length - a.statements.length ||
        compareFolded(a.position.label, b.position.label),
    )
    .slice(0, POSITIONS_SHOWN);
}

export default async function LibraryPage() {
  const debates = await listDebates();
  const smallest = await findSmallestDebate();
  const { title, lead, label, drop, scriptFailed } = ownFileMessages;
  return (
    <PageFrame title={messages.site.tagline} lead={messages.library.lead}>
      <ul className={styles.list}>
        {debates.map((index) => (
          <li key={index.debate.meta.id}>
            <DebateCard index={index} positions={listMainPositions(index)} />
          </li>
        ))}
      </ul>
      <OwnFileBox words={{ title, lead, label, drop, failed: scriptFailed }}>
        <StartFiles example={smallest?.debate.meta.id} />
      </OwnFileBox>
    </PageFrame>
  );
}
