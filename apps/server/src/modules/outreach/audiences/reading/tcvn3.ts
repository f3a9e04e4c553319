// TCVN 5712:1993 VN3, what the fonts .VnTime and .VnArial show: codes 0xA1 to 0xFE in their order; a blank has no letter.
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const FIRST = 0xa1;

/** Turns text whose characters are TCVN3 codes (`Céng hßa`) into Unicode (`Cộng hòa`). */
export function fromTcvn3(text: string): string {
  let read = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = code >= FIRST && code <= 0xfe ? LETTERS.charAt(code - FIRST) : ' ';
    read += letter === ' ' ? text.charAt(index) : letter;
  }
  return read;
}

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;

/** Share of the letters beyond ASCII that Vietnamese does not have; 0 when there are none beyond ASCII. */
export function foreignShare(text: string): number {
  const beyond = [...text.normalize('NFC')].filter(
    (character) => character > '\u00a0' && !/[\u2010-\u2026₫]/.test(character),
  );
  return beyond.length === 0 ? 0 : beyond.filter((character) => !VIETNAMESE.test(character)).length / beyond.length;
}

/** True for text that a TCVN3 font was meant to show: Latin-1 signs that no Vietnamese word has (`Ö`, `ß`, `¬`, `®`). */
export function isTcvn3(text: string): boolean {
  return (
    foreignShare(text) > 0.15 &&
    !/[\u0100-\uffff]/.test(text.replace(/[\u2010-\u2026₫]/g, '')) &&
    foreignShare(fromTcvn3(text)) < 0.05
  );
}
