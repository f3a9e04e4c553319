// Made from messages/ui/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** {count, plural, other {Tất cả # dòng}} */
export const allShown = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Tất cả ${$shown(values.count)} dòng` })}`, `${$counted(values.count, { one: `${$shown(values.count)} row in all`, other: `${$shown(values.count)} rows in all` })}`);
/** thay {name} */
export const asDeputy = (values: { name: string | number }): string => $inLanguage(`thay ${$shown(values.name)}`, `for ${$shown(values.name)}`);
/** Về Việc của tôi */
export const backToWork = (): string => $inLanguage("Về Việc của tôi", "Back to My work");
/** Hủy */
export const cancel = (): string => $inLanguage("Hủy", "Cancel");
/** Số liệu của biểu đồ */
export const chartTable = (): string => $inLanguage("Số liệu của biểu đồ", "Figures of the chart");
/** Bỏ chọn */
export const clearSelection = (): string => $inLanguage("Bỏ chọn", "Clear selection");
/** Đóng */
export const close = (): string => $inLanguage("Đóng", "Close");
/** Đồng ý */
export const confirm = (): string => $inLanguage("Đồng ý", "Confirm");
/** {count, plural, other {quá hạn # ngày làm việc}} */
export const daysLate = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `quá hạn ${$shown(values.count)} ngày làm việc` })}`, `${$counted(values.count, { one: `${$shown(values.count)} working day late`, other: `${$shown(values.count)} working days late` })}`);
/** {count, plural, other {còn # ngày làm việc}} */
export const daysLeft = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `còn ${$shown(values.count)} ngày làm việc` })}`, `${$counted(values.count, { one: `${$shown(values.count)} working day left`, other: `${$shown(values.count)} working days left` })}`);
/** chọn tệp trên máy */
export const dropButton = (): string => $inLanguage("chọn tệp trên máy", "choose one from this device");
/** {types}, tối đa {size} */
export const dropHint = (values: { types: string | number; size: string | number }): string => $inLanguage(`${$shown(values.types)}, tối đa ${$shown(values.size)}`, `${$shown(values.types)}, up to ${$shown(values.size)}`);
/** Kéo tệp vào đây, hoặc */
export const dropTitle = (): string => $inLanguage("Kéo tệp vào đây, hoặc", "Drop a file here, or");
/** Nghỉ bù */
export const dueCompensation = (): string => $inLanguage("Nghỉ bù", "Day off in lieu");
/** Nghỉ lễ */
export const dueHoliday = (): string => $inLanguage("Nghỉ lễ", "Public holiday");
/** Làm bù */
export const dueMakeUp = (): string => $inLanguage("Làm bù", "Make-up working day");
/** Hạn {date} */
export const dueOn = (values: { date: string | number }): string => $inLanguage(`Hạn ${$shown(values.date)}`, `Due ${$shown(values.date)}`);
/** hạn đã qua */
export const duePassed = (): string => $inLanguage("hạn đã qua", "date has passed");
/** đến hạn hôm nay */
export const dueToday = (): string => $inLanguage("đến hạn hôm nay", "due today");
/** Nghỉ cuối tuần */
export const dueWeekend = (): string => $inLanguage("Nghỉ cuối tuần", "Weekend");
/** Ngày làm việc */
export const dueWorking = (): string => $inLanguage("Ngày làm việc", "Working day");
/** Vì sao là ngày này */
export const explainDue = (): string => $inLanguage("Vì sao là ngày này", "Why this day");
/** Xuất Excel */
export const exportExcel = (): string => $inLanguage("Xuất Excel", "Export to Excel");
/** Chưa tải được */
export const failedTitle = (): string => $inLanguage("Chưa tải được", "Could not load");
/** Tệp “{name}” không có nội dung. */
export const fileEmpty = (values: { name: string | number }): string => $inLanguage(`Tệp “${$shown(values.name)}” không có nội dung.`, `“${$shown(values.name)}” is empty.`);
/** Tệp “{name}” nặng {size}, quá giới hạn {limit}. */
export const fileTooLarge = (values: { name: string | number; size: string | number; limit: string | number }): string => $inLanguage(`Tệp “${$shown(values.name)}” nặng ${$shown(values.size)}, quá giới hạn ${$shown(values.limit)}.`, `“${$shown(values.name)}” has ${$shown(values.size)}, more than the limit of ${$shown(values.limit)}.`);
/** Tệp “{name}” không thuộc loại được nhận: {types}. */
export const fileWrongType = (values: { name: string | number; types: string | number }): string => $inLanguage(`Tệp “${$shown(values.name)}” không thuộc loại được nhận: ${$shown(values.types)}.`, `“${$shown(values.name)}” is not of a type that is taken: ${$shown(values.types)}.`);
/** Bộ lọc */
export const filters = (): string => $inLanguage("Bộ lọc", "Filters");
/** Nội dung này không có, hoặc chức danh bạn đang dùng không được xem. Nếu bạn giữ nhiều chức danh, hãy thử đổi chức danh ở đầu trang. */
export const forbiddenText = (): string => $inLanguage("Nội dung này không có, hoặc chức danh bạn đang dùng không được xem. Nếu bạn giữ nhiều chức danh, hãy thử đổi chức danh ở đầu trang.", "This does not exist, or the office you are acting in may not see it. If you hold several offices, try switching at the top of the page.");
/** Không tìm thấy */
export const forbiddenTitle = (): string => $inLanguage("Không tìm thấy", "Not found");
/** Quá hạn */
export const late = (): string => $inLanguage("Quá hạn", "Late");
/** Chú giải */
export const legend = (): string => $inLanguage("Chú giải", "Legend");
/** Tải thêm */
export const loadMore = (): string => $inLanguage("Tải thêm", "Load more");
/** Đang tải… */
export const loading = (): string => $inLanguage("Đang tải…", "Loading…");
/** Cơ quan */
export const matrixAgency = (): string => $inLanguage("Cơ quan", "Agency");
/** Dùng phím mũi tên để di chuyển, Enter để mở. */
export const matrixHint = (): string => $inLanguage("Dùng phím mũi tên để di chuyển, Enter để mở.", "Move with the arrow keys, open with Enter.");
/** cấp dưới còn trễ */
export const matrixLateBelow = (): string => $inLanguage("cấp dưới còn trễ", "late below");
/** không được giao */
export const matrixNotAsked = (): string => $inLanguage("không được giao", "has no part");
/** chưa báo cáo */
export const matrixNotStarted = (): string => $inLanguage("chưa báo cáo", "not reported");
/** đạt {percent} */
export const matrixPercent = (values: { percent: string | number }): string => $inLanguage(`đạt ${$shown(values.percent)}`, `${$shown(values.percent)} reached`);
/** Không có hạn */
export const noDeadline = (): string => $inLanguage("Không có hạn", "No deadline");
/** Không được giao */
export const noPart = (): string => $inLanguage("Không được giao", "Has no part");
/** Mất kết nối mạng. Những gì bạn thấy có thể đã cũ. */
export const offline = (): string => $inLanguage("Mất kết nối mạng. Những gì bạn thấy có thể đã cũ.", "No network. What you see may be out of date.");
/** Chỉ nhận một tệp mỗi lần. */
export const oneFileOnly = (): string => $inLanguage("Chỉ nhận một tệp mỗi lần.", "One file at a time.");
/** Mở bản PDF */
export const pdfOpen = (): string => $inLanguage("Mở bản PDF", "Open the PDF");
/** Máy này không hiện PDF trong trang. Hãy mở ở thẻ khác. */
export const pdfPhone = (): string => $inLanguage("Máy này không hiện PDF trong trang. Hãy mở ở thẻ khác.", "This device does not show PDFs inside the page. Open it in another tab.");
/** Bản xem trước PDF */
export const pdfTitle = (): string => $inLanguage("Bản xem trước PDF", "PDF preview");
/** Người nhận sẽ đọc lý do này. Ít nhất 3 ký tự. */
export const reasonHint = (): string => $inLanguage("Người nhận sẽ đọc lý do này. Ít nhất 3 ký tự.", "The other side will read this. At least 3 characters.");
/** Lý do */
export const reasonLabel = (): string => $inLanguage("Lý do", "Reason");
/** Hãy ghi lý do. */
export const reasonMissing = (): string => $inLanguage("Hãy ghi lý do.", "Give a reason.");
/** Bỏ tệp {name} */
export const removeFile = (values: { name: string | number }): string => $inLanguage(`Bỏ tệp ${$shown(values.name)}`, `Remove ${$shown(values.name)}`);
/** Mã yêu cầu: {id} */
export const requestId = (values: { id: string | number }): string => $inLanguage(`Mã yêu cầu: ${$shown(values.id)}`, `Request id: ${$shown(values.id)}`);
/** Thử lại */
export const retry = (): string => $inLanguage("Thử lại", "Try again");
/** {count, plural, other {Đang hiện # dòng}} */
export const rowsShown = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Đang hiện ${$shown(values.count)} dòng` })}`, `${$counted(values.count, { one: `Showing ${$shown(values.count)} row`, other: `Showing ${$shown(values.count)} rows` })}`);
/** Chọn tất cả dòng đang hiện */
export const selectAll = (): string => $inLanguage("Chọn tất cả dòng đang hiện", "Select all rows shown");
/** Chọn dòng {name} */
export const selectRow = (values: { name: string | number }): string => $inLanguage(`Chọn dòng ${$shown(values.name)}`, `Select row ${$shown(values.name)}`);
/** {count, plural, other {Đã chọn # dòng}} */
export const selected = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Đã chọn ${$shown(values.count)} dòng` })}`, `${$counted(values.count, { one: `${$shown(values.count)} row selected`, other: `${$shown(values.count)} rows selected` })}`);
/** Không kết nối được với máy chủ. Hãy kiểm tra đường truyền rồi thử lại. */
export const serverUnreachable = (): string => $inLanguage("Không kết nối được với máy chủ. Hãy kiểm tra đường truyền rồi thử lại.", "The server cannot be reached. Check the connection and try again.");
/** Bộ lọc */
export const showFilters = (): string => $inLanguage("Bộ lọc", "Filters");
/** Sắp xếp theo {column} */
export const sortBy = (values: { column: string | number }): string => $inLanguage(`Sắp xếp theo ${$shown(values.column)}`, `Sort by ${$shown(values.column)}`);
/** Hoàn thành */
export const stateAccepted = (): string => $inLanguage("Hoàn thành", "Completed");
/** Đã duyệt */
export const stateApproved = (): string => $inLanguage("Đã duyệt", "Approved");
/** Đã đến */
export const stateArrived = (): string => $inLanguage("Đã đến", "Arrived");
/** Đã phân công */
export const stateAssigned = (): string => $inLanguage("Đã phân công", "Assigned");
/** Đã hủy */
export const stateCancelled = (): string => $inLanguage("Đã hủy", "Cancelled");
/** Đã xử lý */
export const stateDone = (): string => $inLanguage("Đã xử lý", "Dealt with");
/** Dự thảo */
export const stateDraft = (): string => $inLanguage("Dự thảo", "Draft");
/** Đang làm */
export const stateInWork = (): string => $inLanguage("Đang làm", "In work");
/** Đã ban hành */
export const stateIssued = (): string => $inLanguage("Đã ban hành", "Issued");
/** Mới giao */
export const stateNew = (): string => $inLanguage("Mới giao", "New");
/** Đã cấp số */
export const stateNumbered = (): string => $inLanguage("Đã cấp số", "Numbered");
/** Đã vào sổ */
export const stateRegistered = (): string => $inLanguage("Đã vào sổ", "Registered");
/** Đã báo cáo */
export const stateReported = (): string => $inLanguage("Đã báo cáo", "Reported");
/** Bị trả lại */
export const stateReturned = (): string => $inLanguage("Bị trả lại", "Returned");
/** Đang gửi */
export const stateSending = (): string => $inLanguage("Đang gửi", "Sending");
/** Đã gửi */
export const stateSent = (): string => $inLanguage("Đã gửi", "Sent");
/** Đã ký */
export const stateSigned = (): string => $inLanguage("Đã ký", "Signed");
/** Đang dừng */
export const stateStopped = (): string => $inLanguage("Đang dừng", "Stopped");
/** Chờ duyệt */
export const stateSubmitted = (): string => $inLanguage("Chờ duyệt", "Awaiting approval");
/** Đã thu hồi */
export const stateWithdrawn = (): string => $inLanguage("Đã thu hồi", "Withdrawn");
/** đã xong */
export const stepDone = (): string => $inLanguage("đã xong", "done");
/** đang làm */
export const stepNow = (): string => $inLanguage("đang làm", "current");
/** Bước {step} trên {total}: {label} */
export const stepOf = (values: { step: string | number; total: string | number; label: string | number }): string => $inLanguage(`Bước ${$shown(values.step)} trên ${$shown(values.total)}: ${$shown(values.label)}`, `Step ${$shown(values.step)} of ${$shown(values.total)}: ${$shown(values.label)}`);
/** Dừng gửi */
export const stopUpload = (): string => $inLanguage("Dừng gửi", "Stop sending");
/** Chưa có diễn biến nào. */
export const timelineEmpty = (): string => $inLanguage("Chưa có diễn biến nào.", "Nothing has happened yet.");
/** Máy chủ trả lời không đúng mẫu. Hãy thử lại sau ít phút. */
export const unknownAnswer = (): string => $inLanguage("Máy chủ trả lời không đúng mẫu. Hãy thử lại sau ít phút.", "The server’s answer could not be read. Try again in a few minutes.");
/** Chưa phân công */
export const unknownPerson = (): string => $inLanguage("Chưa phân công", "Nobody yet");
/** Mất kết nối với máy chủ. Đang thử kết nối lại… */
export const unreachable = (): string => $inLanguage("Mất kết nối với máy chủ. Đang thử kết nối lại…", "Lost connection to the server. Trying again…");
/** Đang gửi {name}: {percent} */
export const uploading = (values: { name: string | number; percent: string | number }): string => $inLanguage(`Đang gửi ${$shown(values.name)}: ${$shown(values.percent)}`, `Sending ${$shown(values.name)}: ${$shown(values.percent)}`);
/** Hỏa tốc */
export const urgencyFlash = (): string => $inLanguage("Hỏa tốc", "Express");
/** Khẩn */
export const urgencyUrgent = (): string => $inLanguage("Khẩn", "Urgent");
/** Thượng khẩn */
export const urgencyVeryUrgent = (): string => $inLanguage("Thượng khẩn", "Very urgent");
