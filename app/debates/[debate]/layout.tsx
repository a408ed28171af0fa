import type { ReactNode } from "react";
import { listDebates } from "#server/library.ts";

// Every address is known when the site is built; any other is not found.
export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ debate: string }[]> {
  const debates = await listDebates();
  return debates.map(({ debate }) => ({ debate: debate.meta.id }));
}

export default function DebateLayout({ children }: { children: ReactNode }) {
  return children;
}
