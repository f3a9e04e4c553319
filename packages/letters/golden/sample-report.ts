import type { Report } from '../src/typeset/index.ts';

/** The register of outgoing letters with its ten columns (NĐ 30/2020 Phụ lục IV), `count` rows long. */
export function sampleReport(count: number): Report {
  const columns = [
    ['Số, ký hiệu văn bản', 12],
    ['Ngày tháng văn bản', 9],
    ['Tên loại và trích yếu nội dung văn bản', 24],
    ['Người ký', 10],
    ['Nơi nhận văn bản', 14],
    ['Đơn vị, người nhận bản lưu', 9],
    ['Số lượng bản', 6],
    ['Ngày chuyển', 8],
    ['Ký nhận', 6],
    ['Ghi chú', 6],
  ] as const;
  return {
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    subtitle: 'Năm 2020',
    head: {
      parentAgency: null,
      issuer: 'Ủy ban nhân dân tỉnh Quảng Nam',
      placeAndDate: 'Quảng Nam, ngày 31 tháng 12 năm 2020',
    },
    columns: columns.map(([title, width], index) => ({ title, width, align: index === 6 ? 'right' : 'left' })),
    rows: Array.from({ length: count }, (_, index) => [
      `${4248 + index}/UBND-KGVX`,
      '28/7/2020',
      'Công văn triển khai ứng dụng CNTT trong phòng, chống dịch bệnh',
      'Nguyễn Văn Mẫu',
      'Các Sở, Ban, ngành; UBND cấp huyện',
      'Văn thư',
      String(260 + index),
      '28/7/2020',
      '',
      index % 7 === 0 ? 'Bản điện tử' : '',
    ]),
    note: 'Sổ này có 10 cột theo Phụ lục IV Nghị định số 30/2020/NĐ-CP.',
    orientation: 'landscape',
  };
}
