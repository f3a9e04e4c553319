import type { CampaignPlan, MessagePlace, MessageVariant } from '@phong-tuyen/contracts';
import {
  encodeSms,
  fieldsOf,
  parseTemplate,
  plainSms,
  renderTemplate,
  type SmsSize,
  type TemplatePart,
  toSmsText,
} from '@phong-tuyen/messaging';

/** What differs from one recipient to the next. */
export interface Recipient {
  /** International digits. */
  readonly phone: string;
  readonly name: string | null;
  readonly communeName: string | null;
  /** The install link of the commune. */
  readonly link: string;
}

export interface PreparedMessage {
  readonly text: string;
  readonly size: SmsSize;
  readonly zalo: { readonly templateId: string; readonly parameters: Readonly<Record<string, string>> } | null;
}

/** How somebody without a name in the list is addressed, and a commune that is not known. */
const NAMELESS = {
  vi: { ten: 'ông/bà', xa: 'địa phương' },
  en: { ten: 'Sir or Madam', xa: 'your commune' },
} as const;

interface ReadVariant {
  readonly variant: MessageVariant;
  /** Its own opt-out link is made for each recipient, so only where it is wanted. */
  readonly bringsOptOut: boolean;
  readonly text: readonly TemplatePart[];
  readonly parameters: readonly (readonly [string, readonly TemplatePart[]])[];
}

/** A template that cannot be read stands as it was written: submitting such a campaign is refused, trying it shows why. */
function read(template: string): readonly TemplatePart[] {
  const parsed = parseTemplate(template);
  return parsed.ok ? parsed.parts : [{ kind: 'text', text: template }];
}

/**
 * A campaign's messages with their templates read once, for a million recipients.
 *
 * @param optOutUrlOf the link under which a number refuses further messages
 */
export function readMessages(
  plan: Pick<CampaignPlan, 'messages'>,
  optOutUrlOf: (phone: string) => string,
): (variant: number, who: Recipient) => PreparedMessage {
  const variants = plan.messages.map(readVariant);
  return (index, who) => {
    const found = variants[index] ?? variants[0];
    if (found === undefined) throw new Error('a campaign without messages was sent');
    return prepare(found, who, found.bringsOptOut ? optOutUrlOf(who.phone) : '');
  };
}

function readVariant(variant: MessageVariant): ReadVariant {
  const text = read(variant.text);
  const parameters = Object.entries(variant.zalo?.parameters ?? {}).map(([name, each]) => [name, read(each)] as const);
  const bringsOptOut = [text, ...parameters.map(([, parts]) => parts)].some((parts) =>
    fieldsOf(parts).includes('tu_choi'),
  );
  return { variant, text, parameters, bringsOptOut };
}

function prepare({ variant, text, parameters }: ReadVariant, who: Recipient, optOutUrl: string): PreparedMessage {
  const nameless = NAMELESS[variant.language];
  const values: Record<MessagePlace, string> = {
    ten: who.name ?? nameless.ten,
    xa: who.communeName ?? nameless.xa,
    lien_ket: who.link,
    tu_choi: optOutUrl,
  };
  const rendered = renderTemplate(text, values).text;
  const sent = toSmsText(variant.unaccented ? plainSms(rendered) : rendered);
  return {
    text: sent,
    size: encodeSms(sent),
    zalo:
      variant.zalo === null
        ? null
        : {
            templateId: variant.zalo.templateId,
            parameters: Object.fromEntries(
              parameters.map(([name, parts]) => [name, renderTemplate(parts, values).text]),
            ),
          },
  };
}
