/** The person at the terminal stops; what was answered is kept. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
