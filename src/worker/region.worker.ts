import { hostRegion } from "./hosts/region.ts";
import { listen } from "./listen.ts";

listen(hostRegion);
