import { listen } from "../listen.ts";
import { hostHeights } from "./host.ts";

listen(hostHeights());
