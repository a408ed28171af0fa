import { buildSite } from "./build-site.ts";

process.exitCode = await buildSite((line) => process.stderr.write(`${line}\n`));
