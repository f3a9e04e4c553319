import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelBlocks } from './label-blocks.ts';
import { parseLetter } from './parse-letter.ts';

function letterOf(input: unknown) {
  const parsed = parseLetter(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.letter;
}

function pathsOf(input: unknown): string[] {
  const parsed = parseLetter(input);
  return parsed.ok ? [] : parsed.faults.map((fault) => fault.path);
}

describe('parseLetter', () => {
  const golden = new URL('../../golden/', import.meta.url);
  const files = readdirSync(golden).filter((file) => file.endsWith('.json'));

  it.each(files)('takes %s as it is', (file) => {
    const letter = JSON.parse(readFileSync(new URL(file, golden), 'utf8'));
    expect(letterOf(letter)).toEqual(letter);
  });

  it('fills what is left out', () => {
    expect(letterOf({ symbol: 'QĐ-UBND', number: 7 })).toEqual({
      type: 'QĐ',
      parentAgency: null,
      issuer: null,
      number: '7',
      symbol: 'QĐ-UBND',
      place: null,
      date: null,
      subject: null,
      urgency: null,
      addressees: [],
      legalBases: [],
      body: [],
      footnotes: [],
      signature: null,
      recipients: [],
      attachments: [],
    });
  });

  it('takes what the reader prints', () => {
    const letter = letterOf({
      issuer: { value: 'SỞ Y TẾ', confidence: 0.9, span: { start: 0, end: 7 } },
      documentType: 'Kế hoạch',
      documentTypeCode: 'KH',
      addressees: [{ text: 'Các Sở', agencies: [], confidence: 1, span: null }],
      outline: [{ kind: 'number', text: 'Một', span: { start: 1, end: 2 }, children: ['Hai'] }],
      signer: {
        authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
        position: 'PHÓ CHỦ TỊCH',
        name: 'A',
        confidence: 1,
        span: null,
      },
      urgency: 'HOẢ TỐC',
      tasks: [{ text: 'x' }],
      warnings: [],
    });
    expect(letter).toMatchObject({ type: 'KH', issuer: 'SỞ Y TẾ', addressees: ['Các Sở'], urgency: 'hỏa tốc' });
    expect(letter.body[0]).toMatchObject({ label: '1.', children: [{ kind: 'paragraph', text: 'Hai' }] });
    expect(letter.signature?.authority).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']);
  });

  it('names every field at fault by its path', () => {
    expect(
      pathsOf({
        isuer: 'SỞ Y TẾ',
        date: '2020-02-30',
        symbol: 'UBND - KGVX',
        number: 'bốn',
        documentType: 'Bức thư',
        urgency: 'gấp',
        addressees: ['A', 7],
        outline: [{ kind: 'number', text: 'x', children: [{ kind: 'bullet', text: 'y' }] }],
        signer: { nam: 'A' },
        footnotes: [{ mark: '1' }],
      }).sort(),
    ).toEqual(
      [
        'isuer',
        'date',
        'symbol',
        'number',
        'documentType',
        'urgency',
        'addressees[1]',
        'outline[0].children[0].kind',
        'signer.nam',
        'footnotes[0].text',
      ].sort(),
    );
  });

  it.each([[null], [[]], ['x'], [7], [undefined]])('refuses %j', (input) => {
    expect(pathsOf(input)).toEqual(['']);
  });

  it('refuses a letter nested past the limit, however deep', () => {
    let block: Record<string, unknown> = { kind: 'paragraph', text: 'x' };
    for (let depth = 0; depth < 50_000; depth += 1) block = { kind: 'dash', text: 'x', children: [block] };
    expect(pathsOf({ body: [block] })).toEqual(['']);
  });

  it('refuses fields beyond the limits', () => {
    expect(pathsOf({ subject: 'x'.repeat(3_000), recipients: Array(20_001).fill('x') })).toEqual([
      'subject',
      'recipients',
    ]);
  });
});

describe('labelBlocks', () => {
  it('numbers điều through the chapters and letters điểm by the Vietnamese alphabet', () => {
    const point = { kind: 'letter', label: null, text: 'x', children: [] } as const;
    const article = {
      kind: 'article',
      label: null,
      text: 'x',
      children: Array.from({ length: 5 }, () => point),
    } as const;
    const chapter = { kind: 'chapter', label: null, text: 'x', children: [article] } as const;
    const [first, second] = labelBlocks([chapter, chapter]);
    expect([first?.label, second?.label]).toEqual(['Chương I', 'Chương II']);
    expect(second?.children[0]?.label).toBe('Điều 2.');
    expect(second?.children[0]?.children.map((each) => each.label)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)']);
  });
});
