import type { ZaloTemplate } from '@phong-tuyen/contracts';
import { callJson, numberOf, recordOf, textOf, type ZaloAddresses } from './zalo-api.ts';

const PAGE = 100;
const MOST = 500;

/**
 * All templates of the OA with their parameters, as Zalo has them now.
 *
 * @returns Zalo's error code when a page cannot be read: half a list would hide templates
 */
export async function readTemplates(
  addresses: ZaloAddresses,
  access: string,
): Promise<{ ok: true; templates: Omit<ZaloTemplate, 'syncedAt'>[] } | { ok: false; code: string }> {
  const ids: { id: string; name: string; status: string }[] = [];
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const page = await ask(`${addresses.business}/template/all?offset=${offset}&limit=${PAGE}`, access);
    if (!page.ok) return page;
    const items = Array.isArray(page.data) ? page.data.map(recordOf) : [];
    for (const item of items) {
      const id = textOf(item['templateId']);
      if (id !== null)
        ids.push({ id, name: textOf(item['templateName']) ?? id, status: textOf(item['status']) ?? '?' });
    }
    if (items.length < PAGE) break;
  }
  const templates: Omit<ZaloTemplate, 'syncedAt'>[] = [];
  for (const each of ids) {
    const info = await ask(`${addresses.business}/template/info?template_id=${encodeURIComponent(each.id)}`, access);
    if (!info.ok) return info;
    templates.push({ ...each, ...readTemplate(recordOf(info.data)) });
  }
  return { ok: true, templates };
}

function readTemplate(data: Readonly<Record<string, unknown>>): Pick<ZaloTemplate, 'price' | 'parameters'> {
  const list = Array.isArray(data['listParams']) ? data['listParams'].map(recordOf) : [];
  return {
    price: numberOf(data['price']),
    parameters: list.flatMap((parameter) => {
      const name = textOf(parameter['name']);
      if (name === null) return [];
      return [
        {
          name,
          type: textOf(parameter['type']) ?? 'STRING',
          required: parameter['require'] !== false,
          maxLength: numberOf(parameter['maxLength']),
        },
      ];
    }),
  };
}

async function ask(url: string, access: string): Promise<{ ok: true; data: unknown } | { ok: false; code: string }> {
  const answer = await callJson(url, { method: 'GET', headers: { access_token: access } });
  if (answer.kind === 'lost') return { ok: false, code: answer.code };
  const error = numberOf(answer.body['error']);
  return error === 0 ? { ok: true, data: answer.body['data'] } : { ok: false, code: String(error ?? answer.status) };
}

/**
 * What is wrong with parameters before they are sent: Zalo refuses the message with −132 and does not say which.
 *
 * @returns `MISSING:name`, `LONG:name`, `EXTRA:name`, or null when they fit
 */
export function checkParameters(
  template: Pick<ZaloTemplate, 'parameters'>,
  given: Readonly<Record<string, string>>,
): string | null {
  for (const { name, required, maxLength } of template.parameters) {
    const value = given[name]?.trim() ?? '';
    if (value === '' && required) return `MISSING:${name}`;
    if (maxLength !== null && value.length > maxLength) return `LONG:${name}`;
  }
  const extra = Object.keys(given).find((name) => !template.parameters.some((parameter) => parameter.name === name));
  return extra === undefined ? null : `EXTRA:${extra}`;
}
