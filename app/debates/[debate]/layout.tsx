import type { ReactNode } from "react";
import { listDebateParams } from "#app/require-debate.ts";

// Every address is known when the site is built; any other is not found.
export const dynamicParams = false;

export const generateStaticParams = listDebateParams;

export default function DebateLayout({ children }: { children: ReactNode }) {
  return children;
}
