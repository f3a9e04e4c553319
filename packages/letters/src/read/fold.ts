/** Text for comparing: no marks, lower case, đ as d, one space between words. Not the same length as its input. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same, letter for letter: `foldSame(text)[i]` stands for `text[i]`, so that places found in it hold in the text. */
export function foldSame(text: string): string {
  let folded = '';
  for (const unit of text) {
    const plain = unit
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace('đ', 'd')
      .replace(/[‐‑–—]/, '-');
    // A sign outside the basic plane or one that folds to nothing keeps its width.
    folded += plain.length === unit.length ? plain : unit.length === 1 ? (plain[0] ?? ' ') : unit;
  }
  return folded;
}

const LETTER = /\p{L}/u;
/** Whether words are set in capitals: at least four in five of their letters. */
export function isCapitals(text: string): boolean {
  const letters = [...text].filter((letter) => LETTER.test(letter));
  if (letters.length < 2) return false;
  return (
    letters.filter((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase()).length /
      letters.length >=
    0.8
  );
}
