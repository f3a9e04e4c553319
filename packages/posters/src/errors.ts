/** The template could not be drawn; `message` is the compiler's own. */
export class PosterError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PosterError';
  }
}
