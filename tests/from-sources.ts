/** Has a Node.js that a test starts take the packages of this repository from their sources. */
export const fromSources = "--conditions=workspace-source";
