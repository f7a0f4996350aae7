/** The page's wish that the version that waits replaces the present one. */
export const takeOver = "take over";

/** The page's wish that versions of which no page is open are removed. */
export const tidy = "tidy";

/** The service worker's question which build a page is of. The answer, at the port that comes with it, is the page's entry script. */
export const whichBuild = "which build";
