// Made from messages/displays/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Áp phích và màn hình */
export const displays = (): string => $inLanguage("Áp phích và màn hình", "Posters and screens");
