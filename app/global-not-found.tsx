import type { Metadata } from "next";
import { messages } from "#components/messages.ts";
import { MissingPage } from "#components/page/missing-page.tsx";
import { namePages } from "#core/debate/nearest-pages.ts";
import { listDebates } from "#server/library.ts";
import Layout from "./layout.tsx";

export const metadata: Metadata = {
  title: `${messages.errors.notFoundTitle} · ${messages.site.name}`,
  robots: { index: false },
};

export default async function GlobalNotFound() {
  const debates = await listDebates();
  return (
    <Layout>
      <MissingPage debates={debates.map(namePages)} />
    </Layout>
  );
}
