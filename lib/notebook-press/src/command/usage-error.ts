/** Input that cannot be used as it is: the command ends with code 2 and writes nothing. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
