/** An id of a channel that nobody knows. */
export class UnknownChannel extends RangeError {
  constructor(
    message: string,
    /** The one that was probably meant. */
    readonly meant: string | undefined
  ) {
    super(message)
  }
}
