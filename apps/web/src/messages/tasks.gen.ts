// Made from messages/tasks/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Nội dung giao */
export const about = (): string => $inLanguage("Nội dung giao", "What is asked");
/** Chấp nhận */
export const accept = (): string => $inLanguage("Chấp nhận", "Accept");
/** Nhiệm vụ của cơ quan này sẽ được ghi là hoàn thành. */
export const acceptText = (): string => $inLanguage("Nhiệm vụ của cơ quan này sẽ được ghi là hoàn thành.", "This agency's task will be marked as completed.");
/** Chấp nhận báo cáo? */
export const acceptTitle = (): string => $inLanguage("Chấp nhận báo cáo?", "Accept the report?");
/** Chấp nhận */
export const actAccepted = (): string => $inLanguage("Chấp nhận", "Accepted");
/** Giao người làm */
export const actAssigned = (): string => $inLanguage("Giao người làm", "Assigned");
/** Giao xuống */
export const actCascaded = (): string => $inLanguage("Giao xuống", "Given on");
/** Giao việc */
export const actCreated = (): string => $inLanguage("Giao việc", "Given");
/** Đổi hạn */
export const actDeadline = (): string => $inLanguage("Đổi hạn", "Deadline changed");
/** Gửi báo cáo */
export const actReported = (): string => $inLanguage("Gửi báo cáo", "Reported");
/** Trả lại */
export const actReturned = (): string => $inLanguage("Trả lại", "Returned");
/** Bắt đầu làm */
export const actStarted = (): string => $inLanguage("Bắt đầu làm", "Begun");
/** Cơ quan */
export const agencies = (): string => $inLanguage("Cơ quan", "Agencies");
/** Tất cả cơ quan trực thuộc */
export const allAgencies = (): string => $inLanguage("Tất cả cơ quan trực thuộc", "All subordinate agencies");
/** Tất cả */
export const allStates = (): string => $inLanguage("Tất cả", "All");
/** Giao người làm */
export const assign = (): string => $inLanguage("Giao người làm", "Assign");
/** Ghi chú */
export const assignNote = (): string => $inLanguage("Ghi chú", "Note");
/** Người làm */
export const assignPerson = (): string => $inLanguage("Người làm", "Person");
/** Giao người làm */
export const assignTitle = (): string => $inLanguage("Giao người làm", "Assign to a person");
/** Người làm */
export const assignee = (): string => $inLanguage("Người làm", "Assigned to");
/** Việc của tôi */
export const backToInbox = (): string => $inLanguage("Việc của tôi", "My work");
/** Hộp việc */
export const boxes = (): string => $inLanguage("Hộp việc", "Lists");
/** Hủy */
export const cancel = (): string => $inLanguage("Hủy", "Cancel");
/** Giao xuống */
export const cascade = (): string => $inLanguage("Giao xuống", "Give on");
/** Hạn riêng (bỏ trống để giữ hạn chung) */
export const cascadeDeadline = (): string => $inLanguage("Hạn riêng (bỏ trống để giữ hạn chung)", "Own deadline (leave empty to keep the common one)");
/** Cơ quan của bạn không có cơ quan trực thuộc. */
export const cascadeNone = (): string => $inLanguage("Cơ quan của bạn không có cơ quan trực thuộc.", "Your agency has no subordinates.");
/** Cơ quan đã được giao trực tiếp sẽ không bị giao hai lần. */
export const cascadeText = (): string => $inLanguage("Cơ quan đã được giao trực tiếp sẽ không bị giao hai lần.", "An agency that was given the task directly does not get it twice.");
/** Giao xuống cơ quan trực thuộc */
export const cascadeTitle = (): string => $inLanguage("Giao xuống cơ quan trực thuộc", "Give on to subordinate agencies");
/** Lời giao riêng */
export const cascadeWords = (): string => $inLanguage("Lời giao riêng", "Words of your own");
/** Bỏ trống để giữ nguyên nội dung của văn bản. */
export const cascadeWordsHint = (): string => $inLanguage("Bỏ trống để giữ nguyên nội dung của văn bản.", "Leave empty to keep the text of the document.");
/** Đã giao xuống */
export const children = (): string => $inLanguage("Đã giao xuống", "Given on");
/** Chọn tệp minh chứng */
export const chooseFiles = (): string => $inLanguage("Chọn tệp minh chứng", "Choose evidence");
/** Chọn người */
export const choosePerson = (): string => $inLanguage("Chọn người", "Choose a person");
/** Giao cho {count}/{total} cơ quan */
export const chosenAgencies = (values: { count: string | number; total: string | number }): string => $inLanguage(`Giao cho ${$shown(values.count)}/${$shown(values.total)} cơ quan`, `To ${$shown(values.count)} of ${$shown(values.total)} agencies`);
/** Bỏ bộ lọc */
export const clearFilters = (): string => $inLanguage("Bỏ bộ lọc", "Clear filters");
/** Phối hợp */
export const coordinate = (): string => $inLanguage("Phối hợp", "Coordinating");
/** Hạn mới */
export const deadlineNew = (): string => $inLanguage("Hạn mới", "New deadline");
/** Lý do */
export const deadlineReason = (): string => $inLanguage("Lý do", "Reason");
/** Đổi hạn */
export const deadlineTitle = (): string => $inLanguage("Đổi hạn", "Change the deadline");
/** Hạn */
export const due = (): string => $inLanguage("Hạn", "Due");
/** Sắp đến hạn */
export const dueSoon = (): string => $inLanguage("Sắp đến hạn", "Due soon");
/** Không có việc nào khớp bộ lọc */
export const emptyFiltered = (): string => $inLanguage("Không có việc nào khớp bộ lọc", "No task matches the filters");
/** Hãy bỏ bớt điều kiện lọc. */
export const emptyFilteredText = (): string => $inLanguage("Hãy bỏ bớt điều kiện lọc.", "Take some of them away.");
/** Chưa giao xuống việc nào */
export const emptyGiven = (): string => $inLanguage("Chưa giao xuống việc nào", "Nothing given on yet");
/** Mở một việc được giao và chọn Giao xuống để giao cho cơ quan trực thuộc. */
export const emptyGivenText = (): string => $inLanguage("Mở một việc được giao và chọn Giao xuống để giao cho cơ quan trực thuộc.", "Open a task you received and choose Give on to pass it to subordinate agencies.");
/** Khi có văn bản giao việc cho cơ quan bạn, việc sẽ hiện ở đây. */
export const emptyText = (): string => $inLanguage("Khi có văn bản giao việc cho cơ quan bạn, việc sẽ hiện ở đây.", "When a directive gives your agency a task, it appears here.");
/** Chưa có việc nào */
export const emptyTitle = (): string => $inLanguage("Chưa có việc nào", "No work yet");
/** Minh chứng (PDF, ảnh, Word, Excel) */
export const evidence = (): string => $inLanguage("Minh chứng (PDF, ảnh, Word, Excel)", "Evidence (PDF, pictures, Word, Excel)");
/** {done}/{total} {unit} */
export const figureOf = (values: { done: string | number; total: string | number; unit: string | number }): string => $inLanguage(`${$shown(values.done)}/${$shown(values.total)} ${$shown(values.unit)}`, `${$shown(values.done)}/${$shown(values.total)} ${$shown(values.unit)}`);
/** {done} {unit} */
export const figurePlain = (values: { done: string | number; unit: string | number }): string => $inLanguage(`${$shown(values.done)} ${$shown(values.unit)}`, `${$shown(values.done)} ${$shown(values.unit)}`);
/** Số liệu */
export const figures = (): string => $inLanguage("Số liệu", "Figures");
/** {count, plural, other {# tệp}} */
export const filesChosen = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} tệp` })}`, `${$counted(values.count, { one: `${$shown(values.count)} file`, other: `${$shown(values.count)} files` })}`);
/** Báo cáo hoàn thành */
export const finalReport = (): string => $inLanguage("Báo cáo hoàn thành", "Final report");
/** Giao bởi */
export const from = (): string => $inLanguage("Giao bởi", "Given by");
/** Theo {title} */
export const fromDirective = (values: { title: string | number }): string => $inLanguage(`Theo ${$shown(values.title)}`, `From ${$shown(values.title)}`);
/** Trả lại */
export const giveBack = (): string => $inLanguage("Trả lại", "Return");
/** Đã giao xuống */
export const given = (): string => $inLanguage("Đã giao xuống", "Given on");
/** Việc cơ quan bạn đã giao xuống và đang chờ kết quả. */
export const givenLead = (): string => $inLanguage("Việc cơ quan bạn đã giao xuống và đang chờ kết quả.", "What your agency gave on and now awaits.");
/** Đã báo cáo */
export const handedIn = (): string => $inLanguage("Đã báo cáo", "Reported");
/** Quá trình xử lý */
export const history = (): string => $inLanguage("Quá trình xử lý", "History");
/** Cơ quan thực hiện */
export const holder = (): string => $inLanguage("Cơ quan thực hiện", "Agency");
/** Việc của tôi */
export const inbox = (): string => $inLanguage("Việc của tôi", "My work");
/** Việc cơ quan bạn được giao, gần hạn nhất trước. */
export const inboxLead = (): string => $inLanguage("Việc cơ quan bạn được giao, gần hạn nhất trước.", "What your agency has been given, nearest deadline first.");
/** Việc */
export const inboxWord = (): string => $inLanguage("Việc", "Work");
/** Quá hạn */
export const late = (): string => $inLanguage("Quá hạn", "Late");
/** Chỉ việc quá hạn */
export const lateOnly = (): string => $inLanguage("Chỉ việc quá hạn", "Only late");
/** Chủ trì */
export const lead = (): string => $inLanguage("Chủ trì", "Lead");
/** Chỉ việc của tôi */
export const mineOnly = (): string => $inLanguage("Chỉ việc của tôi", "Only mine");
/** Chưa báo cáo */
export const missing = (): string => $inLanguage("Chưa báo cáo", "Not reported");
/** Chưa giao xuống cơ quan nào. */
export const noChildren = (): string => $inLanguage("Chưa giao xuống cơ quan nào.", "Not given on to any agency.");
/** Chưa có báo cáo nào. */
export const noReports = (): string => $inLanguage("Chưa có báo cáo nào.", "No report yet.");
/** Mọi cơ quan đã báo cáo. */
export const noneMissing = (): string => $inLanguage("Mọi cơ quan đã báo cáo.", "Every agency has reported.");
/** Đang mở */
export const open = (): string => $inLanguage("Đang mở", "Open");
/** Xem bảng theo dõi */
export const openBoard = (): string => $inLanguage("Xem bảng theo dõi", "Open the board");
/** Của cơ quan: {value} */
export const ownFigure = (values: { value: string | number }): string => $inLanguage(`Của cơ quan: ${$shown(values.value)}`, `Own: ${$shown(values.value)}`);
/** {percent}% */
export const percentDone = (values: { percent: string | number }): string => $inLanguage(`${$shown(values.percent)}%`, `${$shown(values.percent)}%`);
/** Tiến độ */
export const progress = (): string => $inLanguage("Tiến độ", "Progress");
/** Được giao */
export const received = (): string => $inLanguage("Được giao", "Received");
/** Báo cáo */
export const report = (): string => $inLanguage("Báo cáo", "Report");
/** {label} (đã làm) */
export const reportDone = (values: { label: string | number }): string => $inLanguage(`${$shown(values.label)} (đã làm)`, `${$shown(values.label)} (done)`);
/** Cơ quan đã hoàn thành nhiệm vụ này */
export const reportFinal = (): string => $inLanguage("Cơ quan đã hoàn thành nhiệm vụ này", "The agency has completed this task");
/** Tiến độ (%) */
export const reportPercent = (): string => $inLanguage("Tiến độ (%)", "Progress (%)");
/** Tính từ số liệu; sửa được nếu chưa đúng. */
export const reportPercentHint = (): string => $inLanguage("Tính từ số liệu; sửa được nếu chưa đúng.", "From the figures; change it if it is not right.");
/** Đã gửi báo cáo. */
export const reportSent = (): string => $inLanguage("Đã gửi báo cáo.", "Report sent.");
/** Kết quả, khó khăn, kiến nghị */
export const reportText = (): string => $inLanguage("Kết quả, khó khăn, kiến nghị", "Results, difficulties, proposals");
/** Báo cáo tiến độ */
export const reportTitle = (): string => $inLanguage("Báo cáo tiến độ", "Report progress");
/** {label} (tổng số) */
export const reportTotal = (values: { label: string | number }): string => $inLanguage(`${$shown(values.label)} (tổng số)`, `${$shown(values.label)} (total)`);
/** {reported}/{total} cơ quan đã báo cáo */
export const reportedAgencies = (values: { reported: string | number; total: string | number }): string => $inLanguage(`${$shown(values.reported)}/${$shown(values.total)} cơ quan đã báo cáo`, `${$shown(values.reported)}/${$shown(values.total)} agencies have reported`);
/** Báo cáo đã gửi */
export const reports = (): string => $inLanguage("Báo cáo đã gửi", "Reports");
/** Nơi báo cáo sẽ thấy lý do này. */
export const returnText = (): string => $inLanguage("Nơi báo cáo sẽ thấy lý do này.", "Those who reported will see this reason.");
/** Trả lại báo cáo */
export const returnTitle = (): string => $inLanguage("Trả lại báo cáo", "Return the report");
/** Vai trò */
export const role = (): string => $inLanguage("Vai trò", "Role");
/** Tổng hợp cả cấp dưới: {value} */
export const rolledUp = (values: { value: string | number }): string => $inLanguage(`Tổng hợp cả cấp dưới: ${$shown(values.value)}`, `With all below: ${$shown(values.value)}`);
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Đã lưu. */
export const saved = (): string => $inLanguage("Đã lưu.", "Saved.");
/** Tìm trong danh sách */
export const searchLabel = (): string => $inLanguage("Tìm trong danh sách", "Search in the list");
/** Gửi báo cáo */
export const sendReport = (): string => $inLanguage("Gửi báo cáo", "Send report");
/** Đổi hạn */
export const setDeadline = (): string => $inLanguage("Đổi hạn", "Change deadline");
/** Bắt đầu */
export const start = (): string => $inLanguage("Bắt đầu", "Begin");
/** Trạng thái */
export const state = (): string => $inLanguage("Trạng thái", "State");
/** Trạng thái */
export const stateFilter = (): string => $inLanguage("Trạng thái", "State");
/** Nhiệm vụ */
export const task = (): string => $inLanguage("Nhiệm vụ", "Task");
/** Nhiệm vụ {path} */
export const taskTitle = (values: { path: string | number }): string => $inLanguage(`Nhiệm vụ ${$shown(values.path)}`, `Task ${$shown(values.path)}`);
/** Báo cáo chờ bạn xem */
export const toReview = (): string => $inLanguage("Báo cáo chờ bạn xem", "Reports to review");
/** Đã được chấp nhận */
export const verdictAccepted = (): string => $inLanguage("Đã được chấp nhận", "Accepted");
/** Bị trả lại: {reason} */
export const verdictReturned = (values: { reason: string | number }): string => $inLanguage(`Bị trả lại: ${$shown(values.reason)}`, `Returned: ${$shown(values.reason)}`);
