import { listen } from "../listen.ts";
import { hostShard } from "./host.ts";

listen(hostShard());
