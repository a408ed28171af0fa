import { buildSite } from "./build-site.ts";
import { currentSiteBuilds } from "./site-builds.ts";

process.exitCode = await buildSite(currentSiteBuilds(), (line) =>
  process.stderr.write(`${line}\n`),
);
