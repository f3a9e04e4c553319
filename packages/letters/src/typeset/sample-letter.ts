import type { Letter } from '../model/index.ts';

/** A short valid letter for tests and benches; the test states only what it is about. */
export function sampleLetter(changes: Partial<Letter> = {}): Letter {
  return {
    type: 'CV',
    parentAgency: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM',
    number: '4248',
    symbol: 'UBND-KGVX',
    place: 'Quảng Nam',
    date: '2020-07-28',
    subject: 'triển khai ứng dụng CNTT trong phòng, chống dịch bệnh Covid-19',
    urgency: null,
    addressees: ['Các Sở, Ban, ngành', 'UBND các huyện, thị xã, thành phố'],
    legalBases: [],
    body: [{ kind: 'paragraph', label: null, text: 'UBND tỉnh yêu cầu các đơn vị thực hiện', children: [] }],
    footnotes: [],
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Nguyễn Văn Mẫu',
    },
    recipients: ['Như trên', 'Lưu: VT, KGVX'],
    attachments: [],
    ...changes,
  };
}
