import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { messages } from "#components/messages.ts";
import { OfflineKeeper } from "#components/offline/offline-keeper.tsx";
import { SiteFooter } from "#components/page/site-footer.tsx";
import { SiteHeader } from "#components/page/site-header.tsx";
import { SETTINGS_SCRIPT } from "#components/settings/settings-script.ts";
import { siteLanguage } from "#components/site-path.ts";
import "./tokens.css";
import "./globals.css";

const sourceSans = localFont({
  src: "./fonts/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  variable: "--font",
});

export const metadata: Metadata = {
  title: { default: messages.site.name, template: `%s · ${messages.site.name}` },
  description: messages.site.tagline,
  robots: { index: true, follow: true },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The script below adds what the reader has set before React compares.
    <html lang={siteLanguage} className={sourceSans.variable} suppressHydrationWarning>
      <body>
        <script>{SETTINGS_SCRIPT}</script>
        <a className="skip-link" href="#content">
          {messages.site.skipToContent}
        </a>
        <SiteHeader />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <OfflineKeeper build={process.env.STANDPOINT_BUILD ?? ""} />
      </body>
    </html>
  );
}
