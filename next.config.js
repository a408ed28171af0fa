import { existsSync, readdirSync } from "node:fs";

// One build for each language (docs/decisions/languages.md): every section of words is swapped for its translation.
const language = process.env.STANDPOINT_LANGUAGE || "en";
const words = language === "en" ? undefined : `components/messages/${language}`;
if (words !== undefined && !existsSync(words)) {
  throw new Error(`STANDPOINT_LANGUAGE is “${language}”, but there is no folder ${words}.`);
}
const resolveAlias = Object.fromEntries(
  words === undefined
    ? []
    : readdirSync(words).map((file) => [`#components/messages/${file}`, `./${words}/${file}`]),
);

// Nothing comes from elsewhere: no script, style, font, picture or request leaves this site.
// Static pages carry Next's inline start-up script, hence 'unsafe-inline'; `next dev` also evaluates code.
const scripts = ["'self'", "'unsafe-inline'"];
if (process.env.NODE_ENV === "development") scripts.push("'unsafe-eval'");

/** What a page may load, and which sites may show it in a frame. */
const contentSecurityPolicy = (framedBy) =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
    "object-src 'none'",
  ].join("; ");

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

// On plain HTTP a browser ignores this one and complains in the console of every page.
const behindHttps = {
  source: "/:path*",
  has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
  headers: [{ key: "Cross-Origin-Opener-Policy", value: "same-origin" }],
};

// A map is embedded in pages of other sites from /embed, and from nowhere else.
const ownHeaders = [
  ...securityHeaders,
  { key: "Content-Security-Policy", value: contentSecurityPolicy("'self'") },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
];
const embedHeaders = [
  ...securityHeaders,
  { key: "Content-Security-Policy", value: contentSecurityPolicy("*") },
];

// Every address of the site is ASCII. Next 16.4 answers 500 where a path under a dynamic route cannot be decoded
// (/debates/%E0%A4%A); these rewrites send what cannot be one of ours to the page for missing pages before that.
const strangePaths = [
  { source: "/:path(.*%(?![0-7][0-9A-Fa-f]).*)", destination: "/no-such-page" },
];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Tests and benches build beside a running copy without touching it; server/site-builds.ts names the folders.
  distDir: process.env.STANDPOINT_BUILD_DIR ?? ".next",
  basePath: language === "en" ? "" : `/${language}`,
  // server/build-site.ts names a build after its sources; pages and service worker tell versions apart by it.
  generateBuildId: () => process.env.STANDPOINT_BUILD || null,
  env: { STANDPOINT_LANGUAGE: language, STANDPOINT_BUILD: process.env.STANDPOINT_BUILD ?? "" },
  turbopack: { resolveAlias },
  // The gate runs `tsc --noEmit` itself; checking twice only makes the build slower.
  typescript: { ignoreBuildErrors: true },
  // Only global-not-found.tsx is a page of its own: not-found.tsx would be sent along with every page.
  experimental: { globalNotFound: true },
  rewrites: async () => ({ beforeFiles: strangePaths }),
  headers: async () => [
    { source: "/:path((?!embed/).*)", headers: ownHeaders },
    { source: "/embed/:path*", headers: embedHeaders },
    behindHttps,
  ],
};

export default config;
