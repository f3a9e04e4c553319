// Made from messages/outreach/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Chiến dịch */
export const outreach = (): string => $inLanguage("Chiến dịch", "Campaigns");
