// Made from messages/public/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** {count, plural, other {cơ quan, đơn vị trên hệ thống}} */
export const agencies = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: "cơ quan, đơn vị trên hệ thống" })}`, `${$counted(values.count, { one: "agency on the system", other: "agencies on the system" })}`);
/** Thành phố {name} */
export const city = (values: { name: string | number }): string => $inLanguage(`Thành phố ${$shown(values.name)}`, `${$shown(values.name)} city`);
/** {count, plural, other {văn bản chỉ đạo đang thực hiện}} */
export const directives = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: "văn bản chỉ đạo đang thực hiện" })}`, `${$counted(values.count, { one: "directive being carried out", other: "directives being carried out" })}`);
/** Toàn tỉnh hiện nay */
export const figures = (): string => $inLanguage("Toàn tỉnh hiện nay", "The province now");
/** Phòng Tuyến là phần mềm nguồn mở, giấy phép Apache 2.0. */
export const footer = (): string => $inLanguage("Phòng Tuyến là phần mềm nguồn mở, giấy phép Apache 2.0.", "Phòng Tuyến is open source under the Apache 2.0 licence.");
/** Dành cho cán bộ, công chức các cơ quan trong tỉnh. */
export const forStaff = (): string => $inLanguage("Dành cho cán bộ, công chức các cơ quan trong tỉnh.", "For the staff of the province’s agencies.");
/** Phòng Tuyến đưa chỉ đạo của Ủy ban nhân dân tỉnh đến từng sở, ngành, huyện, xã thành nhiệm vụ có người nhận, có hạn, có báo cáo. Ai đã làm, ai còn chậm: nhìn một trang là thấy. */
export const lead = (): string => $inLanguage("Phòng Tuyến đưa chỉ đạo của Ủy ban nhân dân tỉnh đến từng sở, ngành, huyện, xã thành nhiệm vụ có người nhận, có hạn, có báo cáo. Ai đã làm, ai còn chậm: nhìn một trang là thấy.", "Phòng Tuyến, “line of defence”, carries each directive of the People’s Committee to every department, district and commune as tasks with an owner, a deadline and a report. Who has acted and who is late shows on one page.");
/** Nơi làm việc phòng, chống dịch của tỉnh */
export const motto = (): string => $inLanguage("Nơi làm việc phòng, chống dịch của tỉnh", "The province’s workplace against the epidemic");
/** English */
export const otherLanguage = (): string => $inLanguage("English", "Tiếng Việt");
/** Chỉ đạo yêu cầu hai việc */
export const partsTitle = (): string => $inLanguage("Chỉ đạo yêu cầu hai việc", "The directive asks for two things");
/** nhiệm vụ đã được báo cáo */
export const percent = (): string => $inLanguage("nhiệm vụ đã được báo cáo", "of tasks reported on");
/** Tỉnh {name} */
export const province = (values: { name: string | number }): string => $inLanguage(`Tỉnh ${$shown(values.name)}`, `${$shown(values.name)} province`);
/** Đăng nhập */
export const signIn = (): string => $inLanguage("Đăng nhập", "Sign in");
/** Một văn bản ban ra, cả tỉnh cùng vào việc */
export const title = (): string => $inLanguage("Một văn bản ban ra, cả tỉnh cùng vào việc", "One letter goes out, a whole province sets to work");
/** Vào nơi làm việc */
export const toWork = (): string => $inLanguage("Vào nơi làm việc", "Go to the workplace");
/** Vận động mọi người cài ứng dụng truy vết trên điện thoại: qua tin nhắn, Zalo, loa truyền thanh cơ sở, áp phích và màn hình ngoài trời; từ trường học, bệnh viện, bến xe đến chợ và doanh nghiệp. */
export const traceText = (): string => $inLanguage("Vận động mọi người cài ứng dụng truy vết trên điện thoại: qua tin nhắn, Zalo, loa truyền thanh cơ sở, áp phích và màn hình ngoài trời; từ trường học, bệnh viện, bến xe đến chợ và doanh nghiệp.", "Win everyone over to the tracing app on their phone: by SMS, Zalo, commune loudspeakers, posters and outdoor screens; from schools, hospitals and bus stations to markets and enterprises.");
/** Truy vết tiếp xúc */
export const traceTitle = (): string => $inLanguage("Truy vết tiếp xúc", "Contact tracing");
/** Văn bản được đọc, soát, duyệt, ký số, cấp số và gửi đi trong vài phút. */
export const wayOneText = (): string => $inLanguage("Văn bản được đọc, soát, duyệt, ký số, cấp số và gửi đi trong vài phút.", "The letter is read, checked, approved, signed, numbered and sent within minutes.");
/** Ban hành */
export const wayOneTitle = (): string => $inLanguage("Ban hành", "Issue");
/** Số liệu cộng dồn từ xã lên huyện, lên tỉnh; nơi nào chưa báo cáo thấy ngay. */
export const wayThreeText = (): string => $inLanguage("Số liệu cộng dồn từ xã lên huyện, lên tỉnh; nơi nào chưa báo cáo thấy ngay.", "Figures add up from commune to district to province; whoever is silent shows at once.");
/** Báo cáo */
export const wayThreeTitle = (): string => $inLanguage("Báo cáo", "Report");
/** Đường đi của một chỉ đạo */
export const wayTitle = (): string => $inLanguage("Đường đi của một chỉ đạo", "The way of a directive");
/** Mỗi cơ quan được nêu tên nhận đúng phần việc của mình, rồi giao tiếp xuống cấp dưới. */
export const wayTwoText = (): string => $inLanguage("Mỗi cơ quan được nêu tên nhận đúng phần việc của mình, rồi giao tiếp xuống cấp dưới.", "Every agency it names receives its own part, and passes it on to those below.");
/** Giao việc */
export const wayTwoTitle = (): string => $inLanguage("Giao việc", "Assign");
/** Xử lý và ký số văn bản, trả hồ sơ cho người dân, họp trực tuyến nhiều điểm cầu: công việc của chính quyền tiếp tục, dù mỗi người ở một nơi. */
export const workText = (): string => $inLanguage("Xử lý và ký số văn bản, trả hồ sơ cho người dân, họp trực tuyến nhiều điểm cầu: công việc của chính quyền tiếp tục, dù mỗi người ở một nơi.", "Handle and sign documents digitally, answer citizens’ dossiers, meet online across many places: government goes on while everyone stays apart.");
/** Làm việc không cần gặp mặt */
export const workTitle = (): string => $inLanguage("Làm việc không cần gặp mặt", "Work without meeting");
