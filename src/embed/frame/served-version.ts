import type { ServedVersion } from "../../app/loading/served-version.ts";

/** Replaces `#served-version`: the scripts of a frame have the same names in every version. */
export const servedVersion = async (): Promise<ServedVersion> => "unknown";
