import { listen } from "../listen.ts";
import { hostRegion } from "./host.ts";

listen(hostRegion());
