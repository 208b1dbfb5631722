export { ensureEnvironment, findEnvironmentFault } from "./ensure-environment.ts";
export { LabError, type Paths, toPaths } from "./paths.ts";
export { registerKernels, unregisterKernels } from "./register-kernels.ts";
export { startServer } from "./start-server.ts";
export { kernelNames, writeKernel, writeSettings } from "./write-kernel.ts";
