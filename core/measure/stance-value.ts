import type { Stance } from "#core/debate/schema.ts";

/** A stance as a number (methods §1): support +1, mixed 0, oppose −1; neutral carries none. */
export function stanceValue(stance: Stance): number | undefined {
  if (stance === "support") return 1;
  if (stance === "oppose") return -1;
  return stance === "mixed" ? 0 : undefined;
}
