"use client";
import { messages } from "#components/messages.ts";
import styles from "./map-controls.module.css";

type MapControlsProps = {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
  /** Given when the reader moved something. */
  onPutBack: (() => void) | undefined;
};

const ICONS = {
  in: "M8 3v10M3 8h10",
  out: "M3 8h10",
  fit: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  back: "M3 3v4h4M3.3 7A5.2 5.2 0 1 1 3 9.5",
} as const;

/** Zoom for the pointer. Not a tab stop: on the map the keys + − 0 do the same. */
export function MapControls({ onZoomIn, onZoomOut, onFit, onPutBack }: MapControlsProps) {
  const words = messages.map;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={styles.controls} role="group" aria-label={words.controls}>
      {onPutBack && <Control icon="back" name={words.putBack} onPress={onPutBack} />}
      <Control icon="in" name={words.zoomIn} onPress={onZoomIn} />
      <Control icon="out" name={words.zoomOut} onPress={onZoomOut} />
      <Control icon="fit" name={words.fit} onPress={onFit} />
    </div>
  );
}

type ControlProps = { icon: keyof typeof ICONS; name: string; onPress: () => void };

function Control({ icon, name, onPress }: ControlProps) {
  return (
    <button type="button" tabIndex={-1} aria-label={name} title={name} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
