// Made from messages/coverage/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Độ phủ */
export const coverage = (): string => $inLanguage("Độ phủ", "Coverage");
