import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./map-placeholder.module.css";

const words = messages.explorer;

/** Fills the box of the map until it is there. */
export function MapPlaceholder({ children = words.mapComing }: { children?: ReactNode }) {
  return <div className={styles.waiting}>{children}</div>;
}

/** On a phone the list comes first; the map is loaded when asked for. */
export function ShowMapButton({ onShow }: { onShow?: () => void }) {
  return (
    <div className={styles.ask}>
      <Button
        className={styles.show}
        data-needs-explorer={onShow ? undefined : "map"}
        onClick={onShow}
      >
        {words.showMap}
      </Button>
    </div>
  );
}

/** Both, before it is known how wide the screen is: the style sheet shows the one that fits. */
export function StaticMap() {
  return (
    <>
      <div className={styles.wideOnly}>
        <MapPlaceholder>
          <p className={styles.withScript}>{words.mapComing}</p>
          <p className={styles.withoutScript}>{words.mapNeedsScript}</p>
        </MapPlaceholder>
      </div>
      <div className={styles.phoneOnly}>
        <ShowMapButton />
        <p className={styles.withoutScript}>{words.mapNeedsScript}</p>
      </div>
    </>
  );
}
