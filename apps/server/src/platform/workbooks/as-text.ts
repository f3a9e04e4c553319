/** What people typed never becomes a formula when somebody saves the sheet as CSV. */
export const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
