export {
  type Cell,
  type CodeCell,
  findTags,
  formatNotebook,
  type Notebook,
  type Output,
  parseNotebook,
  type TextCell,
} from "../notebook/notebook.ts";
export { translateNotebook } from "../notebook/translate-notebook.ts";
export { writeAtomically } from "../notebook/write-atomically.ts";
export { findUserDataPath } from "./data-paths.ts";
export {
  CellError,
  CellOutputError,
  CellTimeoutError,
  DeadKernelError,
  KernelStartError,
  StoppedError,
} from "./errors.ts";
export {
  type ExecuteOptions,
  executeNotebook,
  executeNotebookFile,
  type Progress,
} from "./execute-notebook.ts";
export {
  type FindKernelSpecOptions,
  findKernelSpec,
  findNotebookKernel,
  listKernelSpecs,
} from "./find-kernel-spec.ts";
export type { KernelSpec } from "./kernel-spec.ts";
export { markFailure } from "./mark-failure.ts";
export {
  checkParameters,
  ParameterError,
  type ParameterFault,
  type Parameters,
} from "./parameters/check-parameters.ts";
export { injectParameters } from "./parameters/inject-parameters.ts";
export { listParameters } from "./parameters/list-parameters.ts";
export type { Parameter } from "./parameters/parameter.ts";
export { parseParameters } from "./parameters/parse-parameters.ts";
export { type KernelJson, toKernelJson } from "./to-kernel-json.ts";
