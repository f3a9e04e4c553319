// Made from messages/broadcasts/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Loa truyền thanh */
export const broadcasts = (): string => $inLanguage("Loa truyền thanh", "Loudspeakers");
