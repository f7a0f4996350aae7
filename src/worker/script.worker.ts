import { hostScript } from "./hosts/script.ts";
import { listen } from "./listen.ts";

listen(hostScript);
