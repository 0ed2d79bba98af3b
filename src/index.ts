export * from "./record/record.ts";
export { type Fault, validate } from "./record/validate.ts";
