// Made from messages/coverage/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Cơ quan */
export const agency = (): string => $inLanguage("Cơ quan", "Agency");
/** Tất cả */
export const allStates = (): string => $inLanguage("Tất cả", "All");
/** Số liệu lúc {at} */
export const asOf = (values: { at: string | number }): string => $inLanguage(`Số liệu lúc ${$shown(values.at)}`, `Figures as of ${$shown(values.at)}`);
/** tạm tính, chưa có số liệu */
export const assumed = (): string => $inLanguage("tạm tính, chưa có số liệu", "assumed, no figure yet");
/** Lúc */
export const at = (): string => $inLanguage("Lúc", "At");
/** Chậm tiến độ (người) */
export const behindPace = (): string => $inLanguage("Chậm tiến độ (người)", "Behind pace (people)");
/** Người báo cáo */
export const by = (): string => $inLanguage("Người báo cáo", "Reported by");
/** Chiến dịch */
export const campaign = (): string => $inLanguage("Chiến dịch", "Campaign");
/** Hủy */
export const cancel = (): string => $inLanguage("Hủy", "Cancel");
/** Ô */
export const cell = (): string => $inLanguage("Ô", "Cell");
/** Thay đổi */
export const change = (): string => $inLanguage("Thay đổi", "Change");
/** Thay số cũ */
export const changeChanged = (): string => $inLanguage("Thay số cũ", "Replaces");
/** Mới */
export const changeNew = (): string => $inLanguage("Mới", "New");
/** Như cũ */
export const changeSame = (): string => $inLanguage("Như cũ", "Unchanged");
/** Kênh */
export const channel = (): string => $inLanguage("Kênh", "Channel");
/** Phát thanh, truyền hình */
export const channelBroadcast = (): string => $inLanguage("Phát thanh, truyền hình", "Radio, television");
/** Hội nghị, sự kiện */
export const channelEvent = (): string => $inLanguage("Hội nghị, sự kiện", "Meetings, events");
/** Đoàn viên, điểm hỗ trợ */
export const channelHelper = (): string => $inLanguage("Đoàn viên, điểm hỗ trợ", "Youth Union, help points");
/** Truyền thanh cơ sở */
export const channelLoudspeaker = (): string => $inLanguage("Truyền thanh cơ sở", "Loudspeakers");
/** Báo chí */
export const channelNewspaper = (): string => $inLanguage("Báo chí", "Newspapers");
/** Cán bộ, công chức */
export const channelOfficer = (): string => $inLanguage("Cán bộ, công chức", "Officers");
/** Cổng dịch vụ công */
export const channelPortal = (): string => $inLanguage("Cổng dịch vụ công", "Public-service portal");
/** Áp phích, tờ rơi */
export const channelPoster = (): string => $inLanguage("Áp phích, tờ rơi", "Posters, leaflets");
/** Trường học */
export const channelSchool = (): string => $inLanguage("Trường học", "Schools");
/** Màn hình công cộng */
export const channelScreen = (): string => $inLanguage("Màn hình công cộng", "Public screens");
/** Tin nhắn SMS */
export const channelSms = (): string => $inLanguage("Tin nhắn SMS", "SMS");
/** Trang thông tin */
export const channelWeb = (): string => $inLanguage("Trang thông tin", "Websites");
/** Zalo */
export const channelZalo = (): string => $inLanguage("Zalo", "Zalo");
/** Số lượt mở trang cài đặt theo mã của từng kênh (vạch trên) và số lượt cài đếm được theo mã (vạch dưới). Mở trang mới là có ý định, chưa phải đã cài. */
export const channelsCaption = (): string => $inLanguage("Số lượt mở trang cài đặt theo mã của từng kênh (vạch trên) và số lượt cài đếm được theo mã (vạch dưới). Mở trang mới là có ý định, chưa phải đã cài.", "How often the install page was opened by each channel’s codes (upper bar), and installs counted by them (lower bar). Opening is an intention, not an install.");
/** Kênh nào đưa người dân đến */
export const channelsTitle = (): string => $inLanguage("Kênh nào đưa người dân đến", "Which channel brings people");
/** Chọn tệp khác */
export const chooseAgain = (): string => $inLanguage("Chọn tệp khác", "Another file");
/** Đóng */
export const close = (): string => $inLanguage("Đóng", "Close");
/** Cấp xã */
export const communes = (): string => $inLanguage("Cấp xã", "Communes");
/** Nội dung */
export const content = (): string => $inLanguage("Nội dung", "Content");
/** Lượt cài đếm được */
export const counted = (): string => $inLanguage("Lượt cài đếm được", "Installs counted");
/** Tính đến hết ngày */
export const countedUpTo = (): string => $inLanguage("Tính đến hết ngày", "Counted up to");
/** Độ phủ */
export const coverage = (): string => $inLanguage("Độ phủ", "Coverage");
/** Ngày */
export const day = (): string => $inLanguage("Ngày", "Day");
/** {count, plural, other {trễ # ngày làm việc}} */
export const daysLate = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `trễ ${$shown(values.count)} ngày làm việc` })}`, `${$counted(values.count, { one: "1 working day late", other: `${$shown(values.count)} working days late` })}`);
/** {count, plural, other {còn # ngày làm việc}} */
export const daysLeft = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `còn ${$shown(values.count)} ngày làm việc` })}`, `${$counted(values.count, { one: "1 working day left", other: `${$shown(values.count)} working days left` })}`);
/** Đếm tay so với ứng dụng */
export const difference = (): string => $inLanguage("Đếm tay so với ứng dụng", "By hand against the app");
/** Cấp huyện */
export const districts = (): string => $inLanguage("Cấp huyện", "Districts");
/** Ứng dụng mới đếm được {count}, ít hơn số đếm tay ({limit}). */
export const doubtAppBelowHand = (values: { count: string | number; limit: string | number }): string => $inLanguage(`Ứng dụng mới đếm được ${$shown(values.count)}, ít hơn số đếm tay (${$shown(values.limit)}).`, `The app itself counts ${$shown(values.count)}, fewer than were counted by hand (${$shown(values.limit)}).`);
/** {source}: ngày {day} số giảm {count} so với lần báo trước. */
export const doubtFalling = (values: { source: string | number; day: string | number; count: string | number }): string => $inLanguage(`${$shown(values.source)}: ngày ${$shown(values.day)} số giảm ${$shown(values.count)} so với lần báo trước.`, `${$shown(values.source)}: on ${$shown(values.day)} the figure fell by ${$shown(values.count)} from the one before.`);
/** {source}: ngày {day} tăng {count}, trong khi thường ngày khoảng {limit}. */
export const doubtJump = (values: { source: string | number; day: string | number; count: string | number; limit: string | number }): string => $inLanguage(`${$shown(values.source)}: ngày ${$shown(values.day)} tăng ${$shown(values.count)}, trong khi thường ngày khoảng ${$shown(values.limit)}.`, `${$shown(values.source)}: ${$shown(values.count)} came on ${$shown(values.day)}, where about ${$shown(values.limit)} a day are usual.`);
/** {source}: {count} lượt cài, nhiều hơn dân số ({limit}). */
export const doubtOverResidents = (values: { source: string | number; count: string | number; limit: string | number }): string => $inLanguage(`${$shown(values.source)}: ${$shown(values.count)} lượt cài, nhiều hơn dân số (${$shown(values.limit)}).`, `${$shown(values.source)}: ${$shown(values.count)} installs, more than there are residents (${$shown(values.limit)}).`);
/** {source}: {count} lượt cài, nhiều hơn số điện thoại thông minh ước tính ({limit}). */
export const doubtOverSmartphones = (values: { source: string | number; count: string | number; limit: string | number }): string => $inLanguage(`${$shown(values.source)}: ${$shown(values.count)} lượt cài, nhiều hơn số điện thoại thông minh ước tính (${$shown(values.limit)}).`, `${$shown(values.source)}: ${$shown(values.count)} installs, more than the estimated smartphones (${$shown(values.limit)}).`);
/** {source}: số tròn {count} lặp lại {limit} lần. */
export const doubtRoundNumbers = (values: { source: string | number; count: string | number; limit: string | number }): string => $inLanguage(`${$shown(values.source)}: số tròn ${$shown(values.count)} lặp lại ${$shown(values.limit)} lần.`, `${$shown(values.source)}: the round number ${$shown(values.count)} came ${$shown(values.limit)} times.`);
/** {count, plural, other {Số liệu cần kiểm tra (#)}} */
export const doubtsTitle = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Số liệu cần kiểm tra (${$shown(values.count)})` })}`, `${$counted(values.count, { one: "One figure to check", other: `${$shown(values.count)} figures to check` })}`);
/** Hạn {day} */
export const dueBy = (values: { day: string | number }): string => $inLanguage(`Hạn ${$shown(values.day)}`, `Due ${$shown(values.day)}`);
/** hạn hôm nay */
export const dueToday = (): string => $inLanguage("hạn hôm nay", "due today");
/** Sửa */
export const edit = (): string => $inLanguage("Sửa", "Change");
/** Sửa tỷ lệ của {place} */
export const editOf = (values: { place: string | number }): string => $inLanguage(`Sửa tỷ lệ của ${$shown(values.place)}`, `Change the share of ${$shown(values.place)}`);
/** Hãy bỏ bớt bộ lọc. */
export const emptyReportsText = (): string => $inLanguage("Hãy bỏ bớt bộ lọc.", "Try fewer filters.");
/** Không có cơ quan nào như vậy */
export const emptyReportsTitle = (): string => $inLanguage("Không có cơ quan nào như vậy", "No such agency");
/** Báo cáo đầu tiên được lập vào sáng thứ Hai tới. Bạn cũng có thể lập ngay. */
export const emptyWeeklyText = (): string => $inLanguage("Báo cáo đầu tiên được lập vào sáng thứ Hai tới. Bạn cũng có thể lập ngay.", "The first is made next Monday morning. You may also make one now.");
/** Chưa có báo cáo tuần nào */
export const emptyWeeklyTitle = (): string => $inLanguage("Chưa có báo cáo tuần nào", "No weekly report yet");
/** Ngày kết thúc */
export const endsOn = (): string => $inLanguage("Ngày kết thúc", "Last day");
/** Ước tính */
export const estimate = (): string => $inLanguage("Ước tính", "Estimate");
/** Excel */
export const excel = (): string => $inLanguage("Excel", "Excel");
/** Người thân */
export const families = (): string => $inLanguage("Người thân", "Family");
/** Số người thân dùng điện thoại thông minh */
export const family = (): string => $inLanguage("Số người thân dùng điện thoại thông minh", "Family members with a smartphone");
/** Người thân đã cài đặt */
export const familyInstalled = (): string => $inLanguage("Người thân đã cài đặt", "Family members with the app");
/** Cần sửa */
export const fault = (): string => $inLanguage("Cần sửa", "To mend");
/** {count, plural, other {# ô cần sửa; chưa ghi dòng nào}} */
export const faultsFound = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} ô cần sửa; chưa ghi dòng nào` })}`, `${$counted(values.count, { one: "One cell to mend; nothing was written", other: `${$shown(values.count)} cells to mend; nothing was written` })}`);
/** dưới 10 */
export const few = (): string => $inLanguage("dưới 10", "under 10");
/** Số liệu đến hết ngày */
export const figuresUpTo = (): string => $inLanguage("Số liệu đến hết ngày", "Figures up to");
/** Tải về */
export const files = (): string => $inLanguage("Tải về", "Download");
/** Bộ lọc */
export const filters = (): string => $inLanguage("Bộ lọc", "Filters");
/** Kịp trước ngày kết thúc. */
export const forecastInTime = (): string => $inLanguage("Kịp trước ngày kết thúc.", "That is in time.");
/** Sau ngày kết thúc chiến dịch. */
export const forecastLate = (): string => $inLanguage("Sau ngày kết thúc chiến dịch.", "That is after the campaign’s end.");
/** Với đà hiện nay, khoảng {perDay} người mỗi ngày, chỉ tiêu sẽ đạt vào {day}. */
export const forecastOn = (values: { perDay: string | number; day: string | number }): string => $inLanguage(`Với đà hiện nay, khoảng ${$shown(values.perDay)} người mỗi ngày, chỉ tiêu sẽ đạt vào ${$shown(values.day)}.`, `At the present pace, about ${$shown(values.perDay)} people a day, the target will be reached on ${$shown(values.day)}.`);
/** Sớm nhất là {earliest}; theo tuần chậm nhất thì không đạt. */
export const forecastOpenRange = (values: { earliest: string | number }): string => $inLanguage(`Sớm nhất là ${$shown(values.earliest)}; theo tuần chậm nhất thì không đạt.`, `On ${$shown(values.earliest)} at the earliest; by the slowest week never.`);
/** Nếu theo tuần nhanh nhất và chậm nhất trong bốn tuần qua: từ {earliest} đến {latest}. */
export const forecastRange = (values: { earliest: string | number; latest: string | number }): string => $inLanguage(`Nếu theo tuần nhanh nhất và chậm nhất trong bốn tuần qua: từ ${$shown(values.earliest)} đến ${$shown(values.latest)}.`, `By the fastest and the slowest of the last four weeks: between ${$shown(values.earliest)} and ${$shown(values.latest)}.`);
/** Đã đạt chỉ tiêu. */
export const forecastReached = (): string => $inLanguage("Đã đạt chỉ tiêu.", "The target is reached.");
/** Số cài đặt gần như không tăng: với đà này sẽ không đạt chỉ tiêu. */
export const forecastStanding = (): string => $inLanguage("Số cài đặt gần như không tăng: với đà này sẽ không đạt chỉ tiêu.", "Installs hardly grow: at this pace the target will not be reached.");
/** Chưa đủ số liệu để dự báo: cần ít nhất một tuần có số cài đặt. */
export const forecastTooLittle = (): string => $inLanguage("Chưa đủ số liệu để dự báo: cần ít nhất một tuần có số cài đặt.", "Too little to forecast from: at least a week with installs is needed.");
/** Thứ Sáu */
export const friday = (): string => $inLanguage("Thứ Sáu", "Friday");
/** theo cấp trên: {source} */
export const fromAbove = (values: { source: string | number }): string => $inLanguage(`theo cấp trên: ${$shown(values.source)}`, `from the place above: ${$shown(values.source)}`);
/** Đã cài đặt */
export const haveApp = (): string => $inLanguage("Đã cài đặt", "Have the app");
/** Kết quả chung */
export const headline = (): string => $inLanguage("Kết quả chung", "Overall");
/** Các lần báo cáo */
export const history = (): string => $inLanguage("Các lần báo cáo", "Earlier reports");
/** Tải tệp mẫu bằng nút “Xuất Excel”, điền số vào trang “Báo cáo”, rồi đưa tệp vào đây. Dòng để trống được bỏ qua. */
export const importHint = (): string => $inLanguage("Tải tệp mẫu bằng nút “Xuất Excel”, điền số vào trang “Báo cáo”, rồi đưa tệp vào đây. Dòng để trống được bỏ qua.", "Take the form by “Export to Excel”, fill in the sheet “Báo cáo”, and drop the file here. Empty rows are left out.");
/** Nhập từ Excel */
export const importReports = (): string => $inLanguage("Nhập từ Excel", "Import from Excel");
/** Nhập từ Excel */
export const importShares = (): string => $inLanguage("Nhập từ Excel", "Import from Excel");
/** Tải tệp mẫu bằng nút “Xuất Excel”, sửa cột “Tỷ lệ (%)” ở trang “Điện thoại thông minh”, rồi đưa tệp vào đây. */
export const importSharesHint = (): string => $inLanguage("Tải tệp mẫu bằng nút “Xuất Excel”, sửa cột “Tỷ lệ (%)” ở trang “Điện thoại thông minh”, rồi đưa tệp vào đây.", "Take the form by “Export to Excel”, change the column “Tỷ lệ (%)”, and drop the file here.");
/** Lần gần nhất */
export const lastReport = (): string => $inLanguage("Lần gần nhất", "Last report");
/** Xem theo cấp */
export const level = (): string => $inLanguage("Xem theo cấp", "Level shown");
/** {count, plural, other {Tệp có # dòng số liệu.}} */
export const lookedAt = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Tệp có ${$shown(values.count)} dòng số liệu.` })}`, `${$counted(values.count, { one: "The file has one row.", other: `The file has ${$shown(values.count)} rows.` })}`);
/** Đã lập báo cáo. */
export const made = (): string => $inLanguage("Đã lập báo cáo.", "The report is made.");
/** Lập lúc */
export const madeAt = (): string => $inLanguage("Lập lúc", "Made at");
/** Tự động */
export const madeBySchedule = (): string => $inLanguage("Tự động", "By schedule");
/** Lập báo cáo ngay */
export const makeNow = (): string => $inLanguage("Lập báo cáo ngay", "Make one now");
/** Bản đồ: đạt bao nhiêu phần chỉ tiêu */
export const mapTitle = (): string => $inLanguage("Bản đồ: đạt bao nhiêu phần chỉ tiêu", "Map: how much of the target");
/** Thứ Hai */
export const monday = (): string => $inLanguage("Thứ Hai", "Monday");
/** chưa lần nào */
export const never = (): string => $inLanguage("chưa lần nào", "never");
/** Chưa có lượt mở nào theo mã của chiến dịch. */
export const noChannels = (): string => $inLanguage("Chưa có lượt mở nào theo mã của chiến dịch.", "No code of the campaign was opened yet.");
/** Không thấy số liệu nào bất thường. */
export const noDoubts = (): string => $inLanguage("Không thấy số liệu nào bất thường.", "No figure looks odd.");
/** Khi một chiến dịch được duyệt, chỉ tiêu và số cài đặt của từng địa phương sẽ hiện ở đây. */
export const noGoalText = (): string => $inLanguage("Khi một chiến dịch được duyệt, chỉ tiêu và số cài đặt của từng địa phương sẽ hiện ở đây.", "When a campaign is approved, its target and the installs of each place will stand here.");
/** Chưa có chiến dịch nào đặt chỉ tiêu */
export const noGoalTitle = (): string => $inLanguage("Chưa có chiến dịch nào đặt chỉ tiêu", "No campaign has a target yet");
/** Chưa có báo cáo nào. */
export const noHistory = (): string => $inLanguage("Chưa có báo cáo nào.", "No report yet.");
/** Đơn vị này chưa có xã trong danh mục cơ quan. */
export const noPlacesText = (): string => $inLanguage("Đơn vị này chưa có xã trong danh mục cơ quan.", "This place has no communes in the list of agencies.");
/** Không có xã nào */
export const noPlacesTitle = (): string => $inLanguage("Không có xã nào", "No communes");
/** Chưa có số liệu */
export const noSource = (): string => $inLanguage("Chưa có số liệu", "No figures yet");
/** Ghi chú */
export const note = (): string => $inLanguage("Ghi chú", "Note");
/** {installed}/{count} */
export const ofCount = (values: { installed: string | number; count: string | number }): string => $inLanguage(`${$shown(values.installed)}/${$shown(values.count)}`, `${$shown(values.installed)}/${$shown(values.count)}`);
/** {percent} của {population} người dân */
export const ofResidents = (values: { percent: string | number; population: string | number }): string => $inLanguage(`${$shown(values.percent)} của ${$shown(values.population)} người dân`, `${$shown(values.percent)} of ${$shown(values.population)} residents`);
/** % dân số */
export const ofResidentsWord = (): string => $inLanguage("% dân số", "% of residents");
/** của chỉ tiêu {target} dân số */
export const ofTarget = (values: { target: string | number }): string => $inLanguage(`của chỉ tiêu ${$shown(values.target)} dân số`, `of the target, ${$shown(values.target)} of residents`);
/** Cán bộ */
export const officers = (): string => $inLanguage("Cán bộ", "Officers");
/** Đúng tiến độ */
export const onPace = (): string => $inLanguage("Đúng tiến độ", "On pace");
/** so với đường thẳng tới chỉ tiêu */
export const onPaceNote = (): string => $inLanguage("so với đường thẳng tới chỉ tiêu", "against the straight way to the target");
/** Lượt mở trang */
export const opened = (): string => $inLanguage("Lượt mở trang", "Opened");
/** Chiến dịch đã kết thúc; sau ngày kết thúc một tuần thì không nhận báo cáo nữa. */
export const over = (): string => $inLanguage("Chiến dịch đã kết thúc; sau ngày kết thúc một tuần thì không nhận báo cáo nữa.", "The campaign is over; a week after its end no more reports are taken.");
/** Cơ quan của tôi: {agency} */
export const ownTitle = (values: { agency: string | number }): string => $inLanguage(`Cơ quan của tôi: ${$shown(values.agency)}`, `My agency: ${$shown(values.agency)}`);
/** Tiến độ cần */
export const pace = (): string => $inLanguage("Tiến độ cần", "Pace needed");
/** Tiến độ: đi đều từ ngày bắt đầu đến ngày kết thúc */
export const paceNote = (): string => $inLanguage("Tiến độ: đi đều từ ngày bắt đầu đến ngày kết thúc", "Pace: evenly from the first day to the last");
/** Bản PDF */
export const pdf = (): string => $inLanguage("Bản PDF", "PDF");
/** So với chỉ tiêu */
export const percentOfTarget = (): string => $inLanguage("So với chỉ tiêu", "Of the target");
/** Từ {from} đến {until}. */
export const period = (values: { from: string | number; until: string | number }): string => $inLanguage(`Từ ${$shown(values.from)} đến ${$shown(values.until)}.`, `From ${$shown(values.from)} to ${$shown(values.until)}.`);
/** Số điện thoại */
export const phones = (): string => $inLanguage("Số điện thoại", "Smartphones");
/** Đơn vị */
export const place = (): string => $inLanguage("Đơn vị", "Place");
/** Dân số và tỷ lệ điện thoại thông minh */
export const placeFigures = (): string => $inLanguage("Dân số và tỷ lệ điện thoại thông minh", "Residents and share of smartphones");
/** Xếp theo mức đạt chỉ tiêu, thấp nhất trước */
export const placesTitle = (): string => $inLanguage("Xếp theo mức đạt chỉ tiêu, thấp nhất trước", "By share of the target, lowest first");
/** Hạn báo cáo hằng tuần */
export const reportWeekday = (): string => $inLanguage("Hạn báo cáo hằng tuần", "Weekly reports are due on");
/** Báo cáo của cơ quan */
export const reports = (): string => $inLanguage("Báo cáo của cơ quan", "Agencies’ reports");
/** Cán bộ và người thân đã cài đặt, mỗi tuần một lần */
export const reportsLead = (): string => $inLanguage("Cán bộ và người thân đã cài đặt, mỗi tuần một lần", "Officers and family members with the app, once a week");
/** Dân số */
export const residents = (): string => $inLanguage("Dân số", "Residents");
/** Diễn biến */
export const run = (): string => $inLanguage("Diễn biến", "Run");
/** nay {now}, chỉ tiêu {target} */
export const runOf = (values: { now: string | number; target: string | number }): string => $inLanguage(`nay ${$shown(values.now)}, chỉ tiêu ${$shown(values.target)}`, `now ${$shown(values.now)}, target ${$shown(values.target)}`);
/** Thứ Bảy */
export const saturday = (): string => $inLanguage("Thứ Bảy", "Saturday");
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Đã lưu. */
export const saved = (): string => $inLanguage("Đã lưu.", "Saved.");
/** Tìm cơ quan */
export const search = (): string => $inLanguage("Tìm cơ quan", "Find an agency");
/** Gửi báo cáo */
export const send = (): string => $inLanguage("Gửi báo cáo", "Send report");
/** Gửi số mới, thay báo cáo trước */
export const sendAgain = (): string => $inLanguage("Gửi số mới, thay báo cáo trước", "Send new figures in place of the last");
/** Đã ghi nhận báo cáo. */
export const sent = (): string => $inLanguage("Đã ghi nhận báo cáo.", "The report is in.");
/** Sửa chỉ tiêu */
export const setGoal = (): string => $inLanguage("Sửa chỉ tiêu", "Change the target");
/** Tỷ lệ điện thoại thông minh */
export const shareOfPhones = (): string => $inLanguage("Tỷ lệ điện thoại thông minh", "Share with a smartphone");
/** Tỷ lệ người dân có điện thoại thông minh (%) */
export const sharePercent = (): string => $inLanguage("Tỷ lệ người dân có điện thoại thông minh (%)", "Residents with a smartphone (%)");
/** Dân số và điện thoại thông minh */
export const shares = (): string => $inLanguage("Dân số và điện thoại thông minh", "Residents and smartphones");
/** Từ đây tính ra số điện thoại thông minh của từng xã: số nhiều nhất có thể cài đặt */
export const sharesLead = (): string => $inLanguage("Từ đây tính ra số điện thoại thông minh của từng xã: số nhiều nhất có thể cài đặt", "From these comes each commune’s number of smartphones: the most that can have the app");
/** {count, plural, other {Xem tất cả #}} */
export const showAll = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Xem tất cả ${$shown(values.count)}` })}`, `${$counted(values.count, { other: `Show all ${$shown(values.count)}` })}`);
/** Thu gọn */
export const showFewer = (): string => $inLanguage("Thu gọn", "Show fewer");
/** Nguồn số liệu */
export const source = (): string => $inLanguage("Nguồn số liệu", "Source of the figure");
/** Ứng dụng tự đếm */
export const sourceApp = (): string => $inLanguage("Ứng dụng tự đếm", "The app’s own count");
/** Số liệu của ngày */
export const sourceDate = (): string => $inLanguage("Số liệu của ngày", "Figure of the day");
/** Ví dụ: Điều tra của Sở Thông tin và Truyền thông */
export const sourceHint = (): string => $inLanguage("Ví dụ: Điều tra của Sở Thông tin và Truyền thông", "For instance: survey of the Department of Information");
/** Nhiều nguồn, tùy xã */
export const sourceMixed = (): string => $inLanguage("Nhiều nguồn, tùy xã", "Several, by commune");
/** Cơ quan báo cáo */
export const sourceReport = (): string => $inLanguage("Cơ quan báo cáo", "Agencies’ reports");
/** Tổ hỗ trợ đếm */
export const sourceTally = (): string => $inLanguage("Tổ hỗ trợ đếm", "Helpers’ tallies");
/** Các nguồn đếm chồng lên nhau nên không bao giờ cộng lại. Có số của ứng dụng thì lấy số ấy; nếu số đếm tay lớn hơn (tổ hỗ trợ, cơ quan báo cáo), lấy số đếm tay lớn nhất. Số đếm tay không vượt số điện thoại thông minh, số của ứng dụng không vượt dân số; nguồn nào vượt thì được nêu trong phần cần kiểm tra. */
export const sourcesRule = (): string => $inLanguage("Các nguồn đếm chồng lên nhau nên không bao giờ cộng lại. Có số của ứng dụng thì lấy số ấy; nếu số đếm tay lớn hơn (tổ hỗ trợ, cơ quan báo cáo), lấy số đếm tay lớn nhất. Số đếm tay không vượt số điện thoại thông minh, số của ứng dụng không vượt dân số; nguồn nào vượt thì được nêu trong phần cần kiểm tra.", "The sources count the same people again, so they are never added up. The app’s own count holds where there is one; where more were counted by hand (helpers, agencies’ reports), the largest hand count holds. Hand counts cannot exceed the smartphones, the app’s count cannot exceed the residents; a source that does is named among the figures to check.");
/** Đối chiếu các nguồn số liệu */
export const sourcesTitle = (): string => $inLanguage("Đối chiếu các nguồn số liệu", "Sources side by side");
/** Số cán bộ, công chức, viên chức, người lao động */
export const staff = (): string => $inLanguage("Số cán bộ, công chức, viên chức, người lao động", "Officers and employees");
/** Trong đó đã cài đặt */
export const staffInstalled = (): string => $inLanguage("Trong đó đã cài đặt", "Of these with the app");
/** Tình trạng */
export const state = (): string => $inLanguage("Tình trạng", "State");
/** Chưa báo cáo, còn hạn */
export const stateDue = (): string => $inLanguage("Chưa báo cáo, còn hạn", "Still to come");
/** Tình trạng */
export const stateFilter = (): string => $inLanguage("Tình trạng", "State");
/** Trễ hạn */
export const stateLate = (): string => $inLanguage("Trễ hạn", "Late");
/** Đã báo cáo tuần này */
export const stateReported = (): string => $inLanguage("Đã báo cáo tuần này", "In for this week");
/** Còn thiếu */
export const stillMissing = (): string => $inLanguage("Còn thiếu", "Still missing");
/** Chủ nhật */
export const sunday = (): string => $inLanguage("Chủ nhật", "Sunday");
/** Chỉ tiêu: {people} người */
export const targetIs = (values: { people: string | number }): string => $inLanguage(`Chỉ tiêu: ${$shown(values.people)} người`, `Target: ${$shown(values.people)} people`);
/** Chỉ tiêu (% dân số) */
export const targetPercent = (): string => $inLanguage("Chỉ tiêu (% dân số)", "Target (% of residents)");
/** Thứ Năm */
export const thursday = (): string => $inLanguage("Thứ Năm", "Thursday");
/** Độ phủ ứng dụng */
export const title = (): string => $inLanguage("Độ phủ ứng dụng", "Coverage of the app");
/** Độ phủ ứng dụng: {place} */
export const titleOf = (values: { place: string | number }): string => $inLanguage(`Độ phủ ứng dụng: ${$shown(values.place)}`, `Coverage of the app: ${$shown(values.place)}`);
/** số liệu cần kiểm tra */
export const toCheck = (): string => $inLanguage("số liệu cần kiểm tra", "figures to check");
/** Không thể lớn hơn tổng số */
export const tooMany = (): string => $inLanguage("Không thể lớn hơn tổng số", "Cannot be more than there are");
/** Đã cài đặt {percent} dân số; chỉ tiêu {target} vào ngày {day}. */
export const trendCaption = (values: { percent: string | number; target: string | number; day: string | number }): string => $inLanguage(`Đã cài đặt ${$shown(values.percent)} dân số; chỉ tiêu ${$shown(values.target)} vào ngày ${$shown(values.day)}.`, `${$shown(values.percent)} of residents have the app; the target is ${$shown(values.target)} by ${$shown(values.day)}.`);
/** Diễn biến */
export const trendTitle = (): string => $inLanguage("Diễn biến", "How it went");
/** Thứ Ba */
export const tuesday = (): string => $inLanguage("Thứ Ba", "Tuesday");
/** Chưa xếp được vào xã nào nên không cộng vào: ứng dụng {app}, tổ hỗ trợ {tally}, báo cáo của cơ quan cấp huyện, cấp tỉnh {report}. */
export const unplaced = (values: { app: string | number; tally: string | number; report: string | number }): string => $inLanguage(`Chưa xếp được vào xã nào nên không cộng vào: ứng dụng ${$shown(values.app)}, tổ hỗ trợ ${$shown(values.tally)}, báo cáo của cơ quan cấp huyện, cấp tỉnh ${$shown(values.report)}.`, `Placed in no commune and therefore not added: app ${$shown(values.app)}, helpers ${$shown(values.tally)}, reports of district and provincial agencies ${$shown(values.report)}.`);
/** Số liệu đến hết ngày {day} */
export const upTo = (values: { day: string | number }): string => $inLanguage(`Số liệu đến hết ngày ${$shown(values.day)}`, `Figures up to ${$shown(values.day)}`);
/** Cấp trên */
export const wayUp = (): string => $inLanguage("Cấp trên", "Way up");
/** Thứ Tư */
export const wednesday = (): string => $inLanguage("Thứ Tư", "Wednesday");
/** Báo cáo tuần */
export const weekly = (): string => $inLanguage("Báo cáo tuần", "Weekly reports");
/** Lập tự động lúc 7 giờ sáng thứ Hai, và bất cứ lúc nào bạn cần */
export const weeklyLead = (): string => $inLanguage("Lập tự động lúc 7 giờ sáng thứ Hai, và bất cứ lúc nào bạn cần", "Made each Monday at 7:00, and whenever you need one");
/** Nguồn, ngày */
export const whereFrom = (): string => $inLanguage("Nguồn, ngày", "Source, date");
/** Ai chưa báo cáo */
export const whoTitle = (): string => $inLanguage("Ai chưa báo cáo", "Who has not reported");
/** Ghi vào */
export const write = (): string => $inLanguage("Ghi vào", "Write");
/** Đã ghi số liệu trong tệp. */
export const written = (): string => $inLanguage("Đã ghi số liệu trong tệp.", "The file’s figures are in.");
