const rooms =
  /[\\/]src[\\/]((lang|random|optim|surfaces|problems|experiment)[\\/]|worker[\\/](transfer|listen|parts-for|rows-for|vectors|(race|field)[\\/](host|pace))\.ts$|words[\\/](say|told)\.ts$)/;

/** Matches the modules of these rooms that are loaded later: for reference cards, programs, training networks, … */
const later = new RegExp(
  [
    "\\.(prose|python|quantities|effect)\\.ts$",
    "[\\\\/]lang[\\\\/](print[\\\\/]|tree[\\\\/]trace|read[\\\\/]apply-fix)",
    "[\\\\/]optim[\\\\/](engine[\\\\/](single-state|state-values|every-method)\\.ts$|define[\\\\/]printed|library[\\\\/]state\\.ts$|(algebra|matrix|whole)[\\\\/]|methods[\\\\/]\\w+\\.method\\.ts$)",
    "[\\\\/](lang[\\\\/]simd|(optim|experiment)[\\\\/]fast)[\\\\/]",
    "[\\\\/]optim[\\\\/]\\w+[\\\\/](counterpart|effects|equations|every-quantities|implementation|in-python|rival-definition|shared-rules|with-prose)\\.ts$",
    "[\\\\/]own-run[\\\\/](?!run-to-json)",
    "[\\\\/]surfaces[\\\\/](prose|third-derivatives|with-prose)\\.ts$",
    "[\\\\/]problems[\\\\/](?!(index|catalog|definition|settings|catalog[\\\\/][\\w-]+)\\.ts$)",
    "[\\\\/]experiment[\\\\/](run|landscape[\\\\/](?!landscape-spec)[\\w-]+|explain[\\\\/][\\w-]+|coach[\\\\/](catalog[\\\\/])?[\\w-]+|is-random|(flow|inspect)[\\\\/].+|(curvature|replay|sweep[\\\\/](cells|shard))[\\\\/][\\w-]+|schedule-of|file[\\\\/](columns|csv|own|read-\\w+|recorded-columns)|course-of|(network|problem|training)[\\\\/](batches|course|data|loss-by-class|prediction|recorder|residuals|scaled-start)|recording[\\\\/]reporting-race|seeds[\\\\/](quartiles|seeded-\\w+|spread-writer|whole-records))\\.ts$",
  ].join("|"),
);

/**
 * Says whether a page and its threads need a module from the start. Together these are one chunk, which is smaller than
 * the dozen that a bundler makes of them, one for each set of entries.
 *
 * @param {string} id
 */
export const isCore = (id) => rooms.test(id) && !later.test(id);
