import type { Letter } from '@phong-tuyen/letters';
import type { AgencyFacts } from '../organisation/index.ts';

const PREFIX = /^(Ủy ban nhân dân|UBND)\s+/iu;
const isCommittee = (agency: AgencyFacts) => agency.kind.endsWith('-committee');

/** The head of an agency's letters (NĐ 30/2020 Phụ lục I, ô 2): a committee stands alone, others stand under theirs. */
export function headOf(
  agency: AgencyFacts,
  parent: AgencyFacts | null,
): { issuer: string; parentAgency: string | null; place: string | null } {
  const issuer = agency.name.toUpperCase();
  const above = isCommittee(agency) || parent === null ? null : parent.name.toUpperCase();
  const seat = isCommittee(agency) ? agency : parent;
  return { issuer, parentAgency: above, place: seat === null ? null : placeOf(seat.name) };
}

/** "Ủy ban nhân dân tỉnh Quảng Nam" → "Quảng Nam". */
function placeOf(committee: string): string {
  return (
    committee
      .replace(PREFIX, '')
      .replace(/^(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)\s+/iu, '')
      .split(',')[0]
      ?.trim() ?? committee
  );
}

/** An empty letter of an agency, ready to be written. */
export function emptyLetter(parts: {
  agency: AgencyFacts;
  parent: AgencyFacts | null;
  type: Letter['type'];
  subject: string | null;
}): Letter {
  const head = headOf(parts.agency, parts.parent);
  return {
    type: parts.type,
    ...head,
    number: null,
    symbol: parts.type === 'CV' ? `${parts.agency.symbol}-VP` : `${parts.type}-${parts.agency.symbol}`,
    date: null,
    subject: parts.subject,
    urgency: null,
    addressees: [],
    legalBases: [],
    body: [{ kind: 'paragraph', label: null, text: '', children: [] }],
    footnotes: [],
    signature: null,
    recipients: ['Như trên', 'Lưu: VT'],
    attachments: [],
  };
}

/**
 * The signature block of whoever signs (NĐ 30/2020 Điều 13): TM. for a committee, KT. for a deputy, TL. and TUQ. as the
 * office says.
 */
export function signatureOf(
  office: { position: string; signs: readonly string[]; personName: string },
  agency: AgencyFacts,
): NonNullable<Letter['signature']> {
  const authority: string[] = [];
  if (isCommittee(agency)) authority.push('TM. ỦY BAN NHÂN DÂN');
  const position = office.position.toUpperCase();
  if (office.signs.includes('KT')) authority.push(`KT. ${position.replace(/^PHÓ\s+/u, '')}`);
  else if (office.signs.includes('TL')) authority.push(`TL. ${isCommittee(agency) ? 'CHỦ TỊCH' : 'GIÁM ĐỐC'}`);
  else if (office.signs.includes('TUQ')) authority.push(`TUQ. ${isCommittee(agency) ? 'CHỦ TỊCH' : 'GIÁM ĐỐC'}`);
  return { authority, position, name: office.personName };
}

/** What a letter still lacks before a leader should see it, in words. */
export function missingParts(letter: Letter): string[] {
  const missing: string[] = [];
  if (letter.issuer === null || letter.issuer.trim() === '') missing.push('cơ quan ban hành');
  if (letter.place === null || letter.place.trim() === '') missing.push('địa danh');
  if (letter.subject === null || letter.subject.trim() === '') missing.push('trích yếu');
  if (letter.symbol === null || letter.symbol.trim() === '') missing.push('ký hiệu');
  if (letter.body.every((block) => block.text.trim() === '' && block.children.length === 0)) missing.push('nội dung');
  return missing;
}
