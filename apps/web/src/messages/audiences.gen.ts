// Made from messages/audiences/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Danh sách người nhận */
export const audiences = (): string => $inLanguage("Danh sách người nhận", "Recipients");
