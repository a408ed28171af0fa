const EMBED_SIZES = {
  column: { width: "640", height: 480 },
  wide: { width: "960", height: 600 },
  full: { width: "100%", height: 600 },
} as const;
export type EmbedSize = keyof typeof EMBED_SIZES;
export const EMBED_SIZE_NAMES = ["column", "wide", "full"] as const satisfies readonly EmbedSize[];

/** The HTML that shows a view of a debate in another page. */
export function embedCode({
  src,
  title,
  size,
}: {
  src: string;
  title: string;
  size: EmbedSize;
}): string {
  const { width, height } = EMBED_SIZES[size];
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
