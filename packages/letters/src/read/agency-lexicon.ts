import { fold } from './fold.ts';

/** Fields whose names hold commas or "và", so that one agency is not taken for several. Longest first. */
const FIELDS = [
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa, Thể thao',
  'Văn hóa và Thể thao',
  'Văn hóa - Thể thao và Du lịch',
  'Văn hóa - Thông tin',
  'Văn hóa và Thông tin',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động - Thương binh & Xã hội',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp & Phát triển nông thôn',
  'Nông nghiệp và PTNT',
  'Thông tin và Truyền thông',
  'Thông tin & Truyền thông',
  'Thông tin - Truyền thông',
  'Giáo dục và Đào tạo',
  'Giáo dục & Đào tạo',
  'Giáo dục - Đào tạo',
  'Tài nguyên và Môi trường',
  'Tài nguyên & Môi trường',
  'Tài nguyên - Môi trường',
  'Kế hoạch và Đầu tư',
  'Kế hoạch & Đầu tư',
  'Kế hoạch - Đầu tư',
  'Khoa học và Công nghệ',
  'Khoa học & Công nghệ',
  'Tài chính - Kế hoạch',
  'Giao thông vận tải',
  'Giao thông Vận tải',
  'Quy hoạch - Kiến trúc',
  'Công Thương',
  'Công thương',
  'Xây dựng',
  'Ngoại giao',
  'Ngoại vụ',
  'Nội vụ',
  'Tư pháp',
  'Tài chính',
  'Du lịch',
  'Y tế',
  'Quốc phòng',
  'Công an',
  'Dân tộc',
].sort((a, b) => b.length - a.length);
const SHORT_FIELDS =
  'TT&TT|TTTT|TT-TT|GD&ĐT|GDĐT|GD-ĐT|GTVT|VHTT&DL|VHTTDL|VH,TT&DL|VHTT|LĐ-TB&XH|LĐTB&XH|LĐTBXH|NN&PTNT|NNPTNT|NN và PTNT|TN&MT|TNMT|KH&ĐT|KHĐT|KH&CN|KHCN';

const patternOf = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/&/g, '\\s*&\\s*');
const field = `(?:${FIELDS.map(patternOf).join('|')}|${SHORT_FIELDS.split('|').map(patternOf).join('|')})`;
const tail =
  '(?:\\s+(?:tỉnh|thành\\s+phố|huyện|thị\\s+xã|quận)(?:\\s+\\p{Lu}[\\p{L}]*(?:\\s+\\p{Lu}[\\p{L}]*){0,3})?)?';

/** The field of a department, as in "các Sở: Y tế, Tài chính". */
export const FIELD = new RegExp(`^${field}`, 'u');
/** Words that open such a list. */
export const LISTED = /^(?:(?:Giám\s+đốc|Thủ\s+trưởng)\s+)?(?:các\s+)?(Sở|sở|Phòng|phòng|Bộ)\s*:\s*/u;

/** Agencies known by their whole name. */
export const WHOLE_NAME = new RegExp(`^(?:Sở|Bộ|Phòng|Ban|Vụ)\\s+${field}${tail}`, 'u');

const units = '(?:tỉnh|quận|huyện|thị\\s+xã|thị\\s+trấn|thị|thành\\s+phố|phường|xã)';
const level = '(?:cấp\\s+)?(?:tỉnh|huyện|xã)(?![\\p{L}])';
const unitList = `(?:cấp\\s+(?:tỉnh|huyện|xã)(?![\\p{L}])(?:(?:\\s*,\\s*|\\s+và\\s+)${level})*|${units}(?:\\s*[,;]\\s*${units}|\\s+và\\s+${units})+|địa\\s+phương)`;
const scope =
  '(?:\\s+(?:trên\\s+địa\\s+bàn(?:\\s+toàn)?(?:\\s+tỉnh|\\s+thành\\s+phố|\\s+huyện|\\s+xã|\\s+phường|\\s+thị\\s+trấn|\\s+quận)?|trực\\s+thuộc(?:\\s+tỉnh|\\s+[Tt]rung\\s+ương|\\s+TW)?|thuộc\\s+tỉnh|của\\s+tỉnh|toàn\\s+tỉnh|cấp\\s+tỉnh|tỉnh|của\\s+thành\\s+phố|thuộc\\s+huyện|thành\\s+phố|huyện|xã|phường|thị\\s+trấn|liên\\s+quan|có\\s+liên\\s+quan)(?![\\p{L}])){0,2}';
const trade =
  '(?:bưu\\s+chính|viễn\\s+thông|vận\\s+tải|du\\s+lịch|nhà\\s+nước|sản\\s+xuất|kinh\\s+doanh|lữ\\s+hành|công\\s+nghiệp)';
const heads =
  '(?:(?:Thủ\\s+trưởng|Giám\\s+đốc|Chủ\\s+tịch|Người\\s+đứng\\s+đầu|Lãnh\\s+đạo|Hiệu\\s+trưởng|Viện\\s+trưởng|Cục\\s+trưởng|Trưởng)\\s+)?';

/** Groups that resolve to many agencies. */
export const GROUPS: readonly RegExp[] = [
  new RegExp(
    `^${heads}(?:UBND|Ủy\\s+ban\\s+nhân\\s+dân|Uỷ\\s+ban\\s+nhân\\s+dân)\\s+(?:các\\s+)?${unitList}${scope}`,
    'iu',
  ),
  new RegExp(
    `^${heads}(?:các\\s+)?(?:sở|sở,)\\s*,?\\s*(?:ban|ngành)(?:\\s*,?\\s*(?:và\\s+)?(?:ban|ngành|hội|đoàn\\s+thể|cơ\\s+quan|đơn\\s+vị(?:\\s+sự\\s+nghiệp)?|mặt\\s+trận|các\\s+tổ\\s+chức\\s+chính\\s+trị\\s*-\\s*xã\\s+hội)(?![\\p{L}]))*${scope}`,
    'iu',
  ),
  new RegExp(
    `^${heads}các\\s+(?:cơ\\s+quan|đơn\\s+vị|địa\\s+phương|ban|ngành|hội|đoàn\\s+thể)(?:\\s*(?:,|và)\\s*(?:các\\s+)?(?:cơ\\s+quan|đơn\\s+vị|địa\\s+phương|ban|ngành|đoàn\\s+thể|doanh\\s+nghiệp|tổ\\s+chức)(?![\\p{L}]))*${scope}`,
    'iu',
  ),
  new RegExp(`^${heads}các\\s+(?:huyện|quận)(?:\\s*,\\s*(?:thị\\s+xã|thị|thành\\s+phố|huyện|quận))*${scope}`, 'iu'),
  new RegExp(`^${heads}(?:các\\s+)xã\\s*,\\s*phường(?:\\s*,\\s*thị\\s+trấn)?${scope}`, 'iu'),
  new RegExp(
    `^${heads}các\\s+(?:doanh\\s+nghiệp|nhà\\s+mạng)(?:\\s+${trade}(?:\\s*(?:,|và)\\s*${trade})*)?${scope}`,
    'iu',
  ),
  new RegExp(
    `^${heads}các\\s+(?:bệnh\\s+viện|trung\\s+tâm\\s+y\\s+tế|cơ\\s+sở\\s+(?:y\\s+tế|khám\\s+bệnh,\\s*chữa\\s+bệnh|giáo\\s+dục)|trường(?:\\s+học)?|phòng,?\\s*ban|phòng)(?:\\s*[,;]\\s*(?:trung\\s+tâm\\s+y\\s+tế|bệnh\\s+viện))*${scope}`,
    'iu',
  ),
  new RegExp(
    `^${heads}các\\s+bộ(?:\\s*(?:,|và)\\s*(?:các\\s+)?(?:cơ\\s+quan\\s+ngang\\s+bộ|cơ\\s+quan\\s+thuộc\\s+Chính\\s+phủ|ban|ngành|cơ\\s+quan|địa\\s+phương)(?![\\p{L}]))*${scope}`,
    'iu',
  ),
  /^các\s+cấp\s+(?:ủy|uỷ)(?:\s+[Đđ]ảng)?(?:\s*,\s*(?:các\s+)?(?:chính\s+quyền|tổ\s+chức\s+[Đđ]ảng|đoàn\s+thể)(?:\s+các\s+cấp)?)*/iu,
  new RegExp(`^(?:các\\s+)?tổ\\s+chức\\s+chính\\s+trị\\s*-\\s*xã\\s+hội${scope}`, 'iu'),
  new RegExp(`^(?:tất\\s+cả\\s+)?các\\s+(?:hội|tổ\\s+chức)\\s*,?\\s*đoàn\\s+thể${scope}`, 'iu'),
];

/** Words that open the name of an agency. */
export const OPENERS = new RegExp(
  `^(?:Sở|Bộ(?=\\s+(?:Chỉ|Tư|${FIELDS.map((each) => patternOf(each.split(/[\s,]/)[0] ?? '')).join('|')}))|UBND|Ủy\\s+ban|Uỷ\\s+ban|UBMTTQ\\p{L}*|HĐND|Hội\\s+đồng|Văn\\s+phòng|VP\\s+UBND|Thanh\\s+tra|Ban(?=\\s+(?:Cán|cán|Quản|Chỉ|Dân|Tuyên|Nhân|Tổ|Nội|Thường|Giám|Tôn|Bảo|Cơ|Chấp|Điều|Thi))|BQL|Công\\s+an|Bộ\\s+Chỉ\\s+huy|BCH|Bộ\\s+đội|Tỉnh\\s+[Đđ]oàn|Huyện\\s+đoàn|Thành\\s+[Đđ]oàn|Thị\\s+đoàn|Đoàn\\s+(?:Thanh\\s+niên|TNCS|Thanh)|Tỉnh\\s+[Ủủ]y|Huyện\\s+ủy|Thành\\s+ủy|Thị\\s+ủy|Đảng\\s+ủy|Báo(?=\\s+\\p{Lu})|Đài|Cổng\\s+[Tt]hông\\s+tin|Cổng\\s+TTĐT|Hội(?=\\s+(?:Liên|Nông|Cựu|Chữ|Doanh|Người|Nhà|Luật|Khuyến|Phụ|Đông|LHPN))|Hiệp\\s+hội|Liên\\s+(?:đoàn|minh|hiệp)|Tổng\\s+(?:cục|công\\s+ty|Công\\s+ty|Cục|Liên)|Cục|Chi\\s+cục|Chi\\s+nhánh|Kho\\s+bạc|Bảo\\s+hiểm|BHXH|Bưu\\s+điện|Viễn\\s+thông|VNPT|Viettel|MobiFone|Mobifone|Vinaphone|Ngân\\s+hàng|Tòa\\s+án|Toà\\s+án|Viện|Học\\s+viện|Trung\\s+tâm|TTYT|CDC|Bệnh\\s+viện|Trường(?=\\s+\\p{Lu})|Đại\\s+học|Phòng(?=\\s+\\p{Lu})|Công\\s+ty|Tập\\s+đoàn|Hải\\s+quan|Phân\\s+hiệu|Phân\\s+viện|Hợp\\s+tác\\s+xã|Đồn(?=\\s+(?:Biên|Công))|Nhà\\s+[Vv]ăn\\s+hóa|Cảng|Mặt\\s+trận|MTTQ|Ủy\\s+ban\\s+MTTQ|Chính\\s+phủ|Thủ\\s+tướng|Tổ\\s+(?=công|chỉ|giúp)|Quân\\s+khu|Điện\\s+lực|Hạt\\s+[Kk]iểm\\s+lâm|Trạm\\s+[Yy])`,
  'u',
);

/** People who stand for their agency: "Giám đốc Sở Y tế" is Sở Y tế. */
export const PERSON =
  /^(?:đồng\s+chí\s+)?(?:Giám\s+đốc|Phó\s+Giám\s+đốc|Chánh\s+Văn\s+phòng|Chánh\s+Thanh\s+tra|Chánh|Chủ\s+tịch|Thủ\s+trưởng|Trưởng\s+ban|Trưởng|Tổng\s+Biên\s+tập|Cục\s+trưởng|Chi\s+cục\s+trưởng|Bí\s+thư|Chỉ\s+huy\s+trưởng|Tổng\s+Giám\s+đốc|Hiệu\s+trưởng|Viện\s+trưởng|Bộ\s+trưởng|Trưởng\s+phòng|Người\s+đứng\s+đầu|(?:các\s+)?thành\s+viên)\s+(?:các\s+)?/iu;

/** Verbs with which what an agency is to do begins; a name ends before one. */
const VERBS =
  'chủ trì|chủ động|triệt để|quyết liệt|kiên quyết|cam kết|ưu tiên|khuyến khích|lãnh đạo|kiện toàn|vào cuộc|phân luồng|cấp phát|bồi dưỡng|tập huấn|mua sắm|đầu tư|phối hợp|phối kết hợp|chỉ đạo|tổ chức|phát động|yêu cầu|hướng dẫn|triển khai|vận động|bố trí|thực hiện|tăng cường|đẩy mạnh|chịu|có trách nhiệm|có nhiệm vụ|có văn bản|có kế hoạch|có biện pháp|căn cứ|tham mưu|theo dõi|báo cáo|kiểm tra|rà soát|xây dựng|ban hành|cung cấp|đảm bảo|bảo đảm|tiếp tục|khẩn trương|nghiêm túc|cử|lập|hỗ trợ|quán triệt|tuyên truyền|đôn đốc|giám sát|xử lý|tiếp nhận|phân công|giao|làm|là|đề xuất|nghiên cứu|thông tin|thông báo|đăng tải|phát|đưa|khuyến nghị|đề nghị|thống kê|tổng hợp|cập nhật|nâng cao|kịp thời|thường xuyên|phát huy|duy trì|mở|cài|cài đặt|gửi|dán|in|tập trung|quan tâm|tạo|huy động|sử dụng|ứng dụng|bám sát|chấp hành|thành lập|chuẩn bị|phê duyệt|thẩm định|trình|hoàn thành|hoàn thiện|xem xét|thanh tra|kết nối|truyền thông|quản lý|vận hành|điều phối|điều tra|giám định|lấy mẫu|truy vết|khoanh vùng|cách ly|phun|dừng|tạm dừng|không|được|phải|cần|sẽ|đã|tích cực|tự|trực tiếp|định kỳ|hằng|hàng|theo|trên cơ sở|nhằm|để|khi|trong|với|tại|và các đơn vị|niêm yết|ký|lồng ghép|nắm|giải quyết|đề cao|nhanh chóng|chuyển|dự|tham dự|tham gia|cho|đến|về|trước|hạn chế|siết|thu|chi|cân đối|đối chiếu|mời|họp|bàn giao|kiểm soát';
export const VERB = new RegExp(
  `^(?:${VERBS.split('|')
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|')})(?![\\p{L}])`,
  'u',
);

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\b(vp)\b/g, 'van phong'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bubmttqvn\b|\bubmttq(?: vn)?\b|\bmttqvn\b/g, 'uy ban mat tran to quoc viet nam'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\btt ?[&-]? ?tt\b/g, 'thong tin va truyen thong'],
  [/\bgd ?[&-]? ?dt\b/g, 'giao duc va dao tao'],
  [/\bgtvt\b/g, 'giao thong van tai'],
  [/\bvh,?tt ?&? ?dl\b|\bvhttdl\b/g, 'van hoa the thao va du lich'],
  [/\bld ?-? ?tb ?&? ?xh\b/g, 'lao dong thuong binh va xa hoi'],
  [/\bnn ?(?:&|va)? ?ptnt\b/g, 'nong nghiep va phat trien nong thon'],
  [/\bptnt\b/g, 'phat trien nong thon'],
  [/\btn ?&? ?mt\b/g, 'tai nguyen va moi truong'],
  [/\bkh ?&? ?dt\b/g, 'ke hoach va dau tu'],
  [/\bkh ?&? ?cn\b/g, 'khoa hoc va cong nghe'],
  [/\bbql\b/g, 'ban quan ly'],
  [/\bkktm\b/g, 'khu kinh te mo'],
  [/\bpt-?th\b/g, 'phat thanh truyen hinh'],
  [/\bttdt\b/g, 'thong tin dien tu'],
  [/\bttyt\b/g, 'trung tam y te'],
  [/\bcdc\b/g, 'trung tam kiem soat benh tat'],
  [/\blhpn\b/g, 'lien hiep phu nu'],
  [/\bldld\b/g, 'lien doan lao dong'],
  [/\bccb\b/g, 'cuu chien binh'],
  [/\bbch\b/g, 'bo chi huy'],
  [/\bbdbp\b/g, 'bo doi bien phong'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/&/g, ' va '],
];

/** One spelling of an agency's name for comparing: folded, abbreviations written out, no hyphens or commas. */
export function canonicalName(name: string): string {
  let text = fold(name);
  for (const [pattern, words] of SHORTENED) text = text.replace(pattern, words);
  return text
    .replace(/[-,.;:()“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
