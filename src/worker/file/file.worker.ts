import { listen } from "../listen.ts";
import { hostFile } from "./host.ts";

listen(hostFile());
