"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";
import { chooseView } from "./choose-view.ts";
import { frameOf } from "./controls-size.ts";
import styles from "./map-view.module.css";
import { paintPicture } from "./paint-picture.ts";
import type { Palette } from "./palette.ts";
import type { Shown } from "./shown.ts";

type FirstPictureProps = {
  shown: Shown;
  palette: Palette;
  figure: RefObject<HTMLElement | null>;
};

/** A large map as a picture, on the screen until the drawing that answers the reader is there. */
export function FirstPicture({ shown, palette, figure }: FirstPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const [width, height] = [element.clientWidth, element.clientHeight];
    const ratio = window.devicePixelRatio;
    element.width = width * ratio;
    element.height = height * ratio;
    context.scale(ratio, ratio);
    const view = chooseView(shown, { size: frameOf({ width, height }), kind: "start" });
    if (view === undefined) return;
    paintPicture({ context, shown, palette, view });
    figure.current?.setAttribute("data-pictured", "true");
  }, [shown, palette, figure]);
  return <canvas ref={canvas} className={styles.picture} />;
}
