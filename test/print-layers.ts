import { layersTable } from "./layers.ts";
import { print } from "./print.ts";

print("ARCHITECTURE.md", "layers", layersTable());
