"use client";
import { useRef } from "react";
import { messages } from "#components/messages.ts";
import { CytoscapeCanvas } from "./cytoscape-canvas.tsx";
import { FirstPicture } from "./first-picture.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapEdges } from "./map-edges.tsx";
import { MapMenu } from "./map-menu.tsx";
import type { MapStageProps } from "./map-props.ts";
import { MapTooltip } from "./map-tooltip.tsx";
import styles from "./map-view.module.css";
import { NodeLayer } from "./node-layer.tsx";
import { PlacingNotice } from "./placing-notice.tsx";
import { HEAVY_TIES } from "./scene.ts";
import { useMap } from "./use-map.ts";

const words = messages.map;

/** The box with the drawing: canvas below, node buttons above, words and controls on top. */
export function MapStage(props: MapStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const map = useMap(props, stage);
  const { first, picture, hint, tip, menu } = map;
  return (
    <div
      ref={stage}
      className={styles.stage}
      role="application"
      aria-label={words.surface}
      aria-describedby={`${props.id}-keys`}
      tabIndex={map.inside ? -1 : 0}
      onKeyDown={map.onKeyDown}
      onBlur={map.onFocusOut}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div className={styles.canvas} aria-hidden="true">
        {picture && <FirstPicture {...picture} figure={props.figure} />}
        {first && (
          <CytoscapeCanvas
            {...first}
            className={styles.drawing}
            hideEdgesWhileMoving={map.ties > HEAVY_TIES}
            onReady={map.setCy}
          />
        )}
      </div>
      <NodeLayer
        nodes={map.nodes}
        tabStop={map.active?.id}
        onActivate={map.onActivateNode}
        onFocusNode={map.onFocusNode}
      />
      {props.placement && <MapEdges bounds={props.placement.bounds} />}
      <p id={`${props.id}-keys`} hidden>
        {words.instructions}
      </p>
      {hint !== undefined && (
        <p className={styles.hint} aria-hidden="true">
          {hint}
        </p>
      )}
      {hint === undefined && props.placement !== undefined && (
        <p className={`${styles.hint} ${styles.keys}`} aria-hidden="true">
          {map.inside ? words.keyHintInside : words.keyHint}
        </p>
      )}
      <PlacingNotice
        isPlacing={props.placement === undefined}
        share={props.share}
        onStop={
          props.onStop &&
          (() => {
            stage.current?.focus();
            props.onStop?.();
          })
        }
      />
      {tip && menu === undefined && <MapTooltip {...tip} within={map.size} />}
      {menu && <MapMenu {...menu} within={map.size} onClose={map.closeMenu} />}
      <MapControls {...map.controls} />
    </div>
  );
}
