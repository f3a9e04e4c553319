// Made from messages/gateways/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Cổng gửi tin */
export const gateways = (): string => $inLanguage("Cổng gửi tin", "Gateways");
