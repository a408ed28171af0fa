"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Point } from "#core/explore/placement/placement.ts";
import styles from "./map-menu.module.css";
import type { Size } from "./viewport.ts";

export type MenuItem = { name: string; run: () => void };
type MapMenuProps = {
  label: string;
  items: readonly MenuItem[];
  /** In px from the map's corner. */
  at: Point;
  within: Size;
  onClose: () => void;
};

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** What can be done with a node or tie. Everything in it is in the details as well. */
export function MapMenu({ label, items, at, within, onClose }: MapMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttonsOf(menu.current)[0]?.focus({ preventScroll: true });
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    document.addEventListener("pointerdown", onPress, { capture: true });
    return () => document.removeEventListener("pointerdown", onPress, { capture: true });
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      onClose();
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = buttonsOf(menu.current);
    const now = buttons.findIndex((button) => button.matches(":focus"));
    buttons[step(now, buttons.length - 1)]?.focus();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={styles.menu}
      style={{ left: at.x, top: at.y }}
      data-left={at.x > within.width * 0.6 || undefined}
      data-above={at.y > within.height * 0.6 || undefined}
      onKeyDown={onKeyDown}
    >
      {items.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function buttonsOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return [...(menu?.querySelectorAll<HTMLButtonElement>("[role=menuitem]") ?? [])];
}
