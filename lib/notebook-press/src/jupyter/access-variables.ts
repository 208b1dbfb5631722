// Apart from what reads the logs, since tslab's process loads them too.

/** Names the access log of a tslab that our preload runs in. */
export const tslabLogVariable = "NOTEBOOK_PRESS_ACCESS";

/** Names the access log of Deno. */
export const denoLogVariable = "DENO_AUDIT_PERMISSIONS";
