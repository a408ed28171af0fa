import { SITE_LANGUAGES, type SiteLanguage } from "#core/site-languages.ts";

/** One of the builds that the site is made of. */
export type SiteBuild = {
  language: SiteLanguage;
  folder: string;
  /** What Next has to be told to make it or to serve it. */
  env: Record<string, string>;
};

/** A build for each language: the first in the named folder, “.next”, the others beside it, “.next-es”. */
export function listSiteBuilds(folder: string): SiteBuild[] {
  return SITE_LANGUAGES.map(({ tag }, place) => {
    const own = place === 0 ? folder : `${folder}-${tag}`;
    return {
      language: tag,
      folder: own,
      env: { STANDPOINT_LANGUAGE: tag, STANDPOINT_BUILD_DIR: own },
    };
  });
}

/** The builds in the folder that the environment names. */
export function currentSiteBuilds(): SiteBuild[] {
  return listSiteBuilds(process.env.STANDPOINT_BUILD_DIR || ".next");
}
