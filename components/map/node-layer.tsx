"use client";
import { type CSSProperties, memo } from "react";
import { messages } from "#components/messages.ts";
import type { NodeId } from "#core/explore/map-model.ts";
import type { NodeRef } from "#core/explore/view-state.ts";
import type { LayerNode } from "./layer-nodes.ts";
import styles from "./node-layer.module.css";

type NodeLayerProps = {
  nodes: readonly LayerNode[];
  /** The node that Tab reaches, while the keyboard is inside the map. */
  tabStop: NodeId | undefined;
  onActivate: (ref: NodeRef, how: { add: boolean }) => void;
  onFocusNode: (id: NodeId) => void;
};

/**
 * One button per node, over the canvas, at the node's place: what a keyboard and a screen reader meet.
 * The mouse goes through to the canvas. `--pan-x`, `--pan-y` and `--zoom` are set on the layer's parent.
 */
export const NodeLayer = memo(function NodeLayer(props: NodeLayerProps) {
  const { nodes, tabStop, onActivate, onFocusNode } = props;
  return (
    <div className={styles.layer}>
      <div className={styles.moved}>
        {nodes.map((node, at) => (
          <button
            key={node.id}
            type="button"
            className={styles.node}
            style={placeOf(node)}
            tabIndex={node.id === tabStop ? 0 : -1}
            data-node={node.id}
            data-kind={node.ref.kind}
            aria-label={`${node.words} ${messages.map.place(at + 1, nodes.length)}.`}
            onClick={(event) =>
              onActivate(node.ref, { add: event.shiftKey || event.ctrlKey || event.metaKey })
            }
            onFocus={() => onFocusNode(node.id)}
          />
        ))}
      </div>
    </div>
  );
});

function placeOf({ point, width, height }: LayerNode): CSSProperties {
  const variables = { "--x": point.x, "--y": point.y, "--width": width, "--height": height };
  return variables as CSSProperties; // React's type knows no custom properties
}
