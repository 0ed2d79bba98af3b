/** The library: read a document, check its record, follow what parties asked of and promised each other. Pure throughout. */
export { type ReadOptions, read, readerVersion } from "./reading/index.ts";
export * from "./record/record.ts";
export { type Fault, validate } from "./record/validate.ts";
export * from "./register/index.ts";
