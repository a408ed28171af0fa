declare module "@citation-js/core" {
  /** Items read from any input that a plugin knows, as CSL-JSON. */
  export class Cite {
    constructor(input: string);
    data: Record<string, unknown>[];
  }
}

declare module "@citation-js/plugin-bibtex" {}
