// react-cytoscapejs 2.0 ships no types. Declared is what the wrapper and its bench use.
declare module "react-cytoscapejs" {
  import type { Core, ElementDefinition, LayoutOptions, StylesheetJson } from "cytoscape";
  import type { ComponentType, CSSProperties } from "react";

  export type CytoscapeComponentProps = {
    elements: readonly ElementDefinition[];
    stylesheet: StylesheetJson;
    className?: string | undefined;
    style?: CSSProperties;
    layout?: LayoutOptions;
    cy?: (cy: Core) => void;
    diff?: (a: unknown, b: unknown) => boolean;
    toJson?: (value: unknown) => unknown;
    minZoom?: number;
    maxZoom?: number;
    hideEdgesOnViewport?: boolean;
    boxSelectionEnabled?: boolean;
    autounselectify?: boolean;
  };
  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default CytoscapeComponent;
}
