import { listen } from "../listen.ts";
import { hostFlow } from "./host.ts";

listen(hostFlow());
