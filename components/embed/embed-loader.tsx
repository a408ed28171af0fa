"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { Debate } from "#core/debate/schema.ts";
import type { Embed } from "./embed.tsx";

export type EmbedLoaderProps = {
  dataHref: string;
  /** The opening view without its map: what there is before and without any script. */
  children: ReactNode;
};

type Live = { Shown: typeof Embed; debate: Debate };

/** Shows the static frame at once, and swaps in the live one as soon as it is there. */
export function EmbedLoader({ dataHref, children }: EmbedLoaderProps) {
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    loadEmbed(dataHref).then(setLive, () => undefined);
  }, [dataHref]);
  if (live === undefined) return children;
  return <live.Shown debate={live.debate} />;
}

async function loadEmbed(dataHref: string): Promise<Live> {
  const [module, response] = await Promise.all([import("./embed.tsx"), fetch(dataHref)]);
  if (!response.ok) throw new Error(`${dataHref}: ${response.status}`);
  // Our own route serves a debate that was checked when the site was built.
  return { Shown: module.Embed, debate: (await response.json()) as Debate };
}
