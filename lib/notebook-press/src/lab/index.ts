export { ensureEnvironment } from "./ensure-environment.ts";
export { findEnvironmentFault } from "./find-environment-fault.ts";
export { LabError } from "./lab-error.ts";
export { type Paths, toPaths } from "./paths.ts";
export { registerKernels, unregisterKernels } from "./register-kernels.ts";
export { startServer } from "./start-server.ts";
export { kernelNames, writeKernel } from "./write-kernel.ts";
export { writeSettings } from "./write-settings.ts";
