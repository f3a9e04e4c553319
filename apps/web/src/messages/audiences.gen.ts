// Made from messages/audiences/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Về danh sách */
export const aboutList = (): string => $inLanguage("Về danh sách", "About the list");
/** Việc */
export const act = (): string => $inLanguage("Việc", "Act");
/** Thêm danh sách */
export const addList = (): string => $inLanguage("Thêm danh sách", "Add a list");
/** Tải tệp Excel, CSV hoặc dán số. Tệp được giữ nguyên; ô sai được chỉ ra từng ô, chưa gửi cho ai. */
export const addListLead = (): string => $inLanguage("Tải tệp Excel, CSV hoặc dán số. Tệp được giữ nguyên; ô sai được chỉ ra từng ô, chưa gửi cho ai.", "Upload Excel or CSV, or paste numbers. The file is kept as it is; wrong cells are told one by one, nobody is written to yet.");
/** Ghi nhận tại quầy */
export const addOptOut = (): string => $inLanguage("Ghi nhận tại quầy", "Note a refusal at the counter");
/** Tất cả */
export const all = (): string => $inLanguage("Tất cả", "All");
/** Tất cả, trừ danh sách đã cất */
export const allButArchived = (): string => $inLanguage("Tất cả, trừ danh sách đã cất", "All but those put away");
/** Tất cả */
export const allFaults = (): string => $inLanguage("Tất cả", "All");
/** Cũng có trong: {lists} */
export const alsoIn = (values: { lists: string | number }): string => $inLanguage(`Cũng có trong: ${$shown(values.lists)}`, `Also in: ${$shown(values.lists)}`);
/** Cất đi */
export const archive = (): string => $inLanguage("Cất đi", "Put away");
/** Chiến dịch mới không chọn được danh sách nữa. Có thể lấy ra dùng lại cho đến ngày xóa. */
export const archiveText = (): string => $inLanguage("Chiến dịch mới không chọn được danh sách nữa. Có thể lấy ra dùng lại cho đến ngày xóa.", "New campaigns cannot choose it any more. It can be brought back until the day it is erased.");
/** Cất danh sách này? */
export const archiveTitle = (): string => $inLanguage("Cất danh sách này?", "Put this list away?");
/** Danh sách người nhận */
export const audiences = (): string => $inLanguage("Danh sách người nhận", "Recipients");
/** Danh sách của cơ quan bạn. Tên và số điện thoại chỉ cơ quan bạn thấy. */
export const audiencesLead = (): string => $inLanguage("Danh sách của cơ quan bạn. Tên và số điện thoại chỉ cơ quan bạn thấy.", "Your agency’s lists. Only your agency sees names and numbers.");
/** (trống) */
export const blank = (): string => $inLanguage("(trống)", "(empty)");
/** Chiến dịch */
export const campaign = (): string => $inLanguage("Chiến dịch", "Campaign");
/** Ô */
export const cell = (): string => $inLanguage("Ô", "Cell");
/** Ô {cell} */
export const cellName = (values: { cell: string | number }): string => $inLanguage(`Ô ${$shown(values.cell)}`, `Cell ${$shown(values.cell)}`);
/** Chọn nhiệm vụ */
export const chooseTask = (): string => $inLanguage("Chọn nhiệm vụ", "Choose a task");
/** Xã */
export const commune = (): string => $inLanguage("Xã", "Commune");
/** Xác nhận */
export const confirm = (): string => $inLanguage("Xác nhận", "Confirm");
/** {usable} số sẽ dùng được cho chiến dịch. {apart} dòng sai hoặc trùng được bỏ qua. */
export const confirmText = (values: { usable: string | number; apart: string | number }): string => $inLanguage(`${$shown(values.usable)} số sẽ dùng được cho chiến dịch. ${$shown(values.apart)} dòng sai hoặc trùng được bỏ qua.`, `${$shown(values.usable)} numbers become usable for campaigns. ${$shown(values.apart)} wrong or repeated rows are left out.`);
/** Dùng danh sách này? */
export const confirmTitle = (): string => $inLanguage("Dùng danh sách này?", "Use this list?");
/** Nội dung */
export const content = (): string => $inLanguage("Nội dung", "Content");
/** Số người */
export const count = (): string => $inLanguage("Số người", "People");
/** Nhiệm vụ lấy số liệu từ chiến dịch này */
export const directiveTasks = (): string => $inLanguage("Nhiệm vụ lấy số liệu từ chiến dịch này", "Tasks that take their figures from this campaign");
/** Huyện */
export const district = (): string => $inLanguage("Huyện", "District");
/** Có ở danh sách khác */
export const elsewhere = (): string => $inLanguage("Có ở danh sách khác", "In other lists");
/** {count, plural, other {# số}} cũng có trong danh sách khác của cơ quan; mỗi chiến dịch chỉ gửi một lần. */
export const elsewhereText = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} số` })} cũng có trong danh sách khác của cơ quan; mỗi chiến dịch chỉ gửi một lần.`, `${$counted(values.count, { one: `${$shown(values.count)} number is`, other: `${$shown(values.count)} numbers are` })} in other lists of the agency too; each campaign writes once.`);
/** Tiếng Anh */
export const english = (): string => $inLanguage("Tiếng Anh", "English");
/** Loại */
export const faultKind = (): string => $inLanguage("Loại", "Kind");
/** Tải dòng cần sửa */
export const faultSheet = (): string => $inLanguage("Tải dòng cần sửa", "Download rows to mend");
/** Ô cần xem */
export const faults = (): string => $inLanguage("Ô cần xem", "Cells to look at");
/** Cần xem ({count}) */
export const faultsTab = (values: { count: string | number }): string => $inLanguage(`Cần xem (${$shown(values.count)})`, `To look at (${$shown(values.count)})`);
/** Số không dùng được */
export const faulty = (): string => $inLanguage("Số không dùng được", "Unusable numbers");
/** Cập nhật lúc {at}. */
export const figuresAt = (values: { at: string | number }): string => $inLanguage(`Cập nhật lúc ${$shown(values.at)}.`, `As of ${$shown(values.at)}.`);
/** Đã chọn {name} */
export const fileChosen = (values: { name: string | number }): string => $inLanguage(`Đã chọn ${$shown(values.name)}`, `${$shown(values.name)} is chosen`);
/** Dòng đầu nên là tên cột: họ tên, số điện thoại, xã, huyện, đối tượng. */
export const fileHint = (): string => $inLanguage("Dòng đầu nên là tên cột: họ tên, số điện thoại, xã, huyện, đối tượng.", "The first row should name the columns: name, phone, commune, district, group.");
/** Những dòng đầu của tệp */
export const firstRows = (): string => $inLanguage("Những dòng đầu của tệp", "First rows of the file");
/** Từ tệp */
export const fromFile = (): string => $inLanguage("Từ tệp", "From a file");
/** Dán số */
export const fromPaste = (): string => $inLanguage("Dán số", "Paste numbers");
/** Nhóm */
export const group = (): string => $inLanguage("Nhóm", "Group");
/** Ví dụ: giáo viên, cán bộ, tiểu thương. Dùng cho dòng không ghi nhóm. */
export const groupHint = (): string => $inLanguage("Ví dụ: giáo viên, cán bộ, tiểu thương. Dùng cho dòng không ghi nhóm.", "For instance teachers, officers, traders. For rows that name none.");
/** Dòng tên cột */
export const headerRow = (): string => $inLanguage("Dòng tên cột", "Row of headings");
/** 0 nếu tệp không có tên cột */
export const headerRowHint = (): string => $inLanguage("0 nếu tệp không có tên cột", "0 if the file has none");
/** {count, plural, other {# nhóm}} không hiện số vì có nhóm dưới {least} người. */
export const hiddenGroups = (values: { count: number; least: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} nhóm` })} không hiện số vì có nhóm dưới ${$shown(values.least)} người.`, `${$counted(values.count, { one: `${$shown(values.count)} group is`, other: `${$shown(values.count)} groups are` })} not shown, because some have fewer than ${$shown(values.least)} people.`);
/** giữ đến {day} */
export const keptUntil = (values: { day: string | number }): string => $inLanguage(`giữ đến ${$shown(values.day)}`, `kept until ${$shown(values.day)}`);
/** Ngôn ngữ */
export const language = (): string => $inLanguage("Ngôn ngữ", "Language");
/** Dùng cho dòng không ghi ngôn ngữ */
export const languageHint = (): string => $inLanguage("Dùng cho dòng không ghi ngôn ngữ", "For rows that name none");
/** Cách đọc tệp */
export const layout = (): string => $inLanguage("Cách đọc tệp", "How the file is read");
/** Liên kết */
export const link = (): string => $inLanguage("Liên kết", "Link");
/** {done} trên {total} người ({percent}), {agencies, plural, other {# cơ quan}}. */
export const linkFigures = (values: { done: string | number; total: string | number; percent: string | number; agencies: number }): string => $inLanguage(`${$shown(values.done)} trên ${$shown(values.total)} người (${$shown(values.percent)}), ${$counted(values.agencies, { other: `${$shown(values.agencies)} cơ quan` })}.`, `${$shown(values.done)} of ${$shown(values.total)} people (${$shown(values.percent)}), ${$counted(values.agencies, { one: `${$shown(values.agencies)} agency`, other: `${$shown(values.agencies)} agencies` })}.`);
/** Liên kết nhiệm vụ của công văn */
export const linkTask = (): string => $inLanguage("Liên kết nhiệm vụ của công văn", "Link a directive’s task");
/** Số đã cài tự điền cho từng địa bàn, mỗi 15 phút. Báo cáo đã gửi hoặc đã duyệt không bị thay. */
export const linkTaskHint = (): string => $inLanguage("Số đã cài tự điền cho từng địa bàn, mỗi 15 phút. Báo cáo đã gửi hoặc đã duyệt không bị thay.", "Installs are filled in for each area every 15 minutes. Reports that were sent or accepted are left alone.");
/** Danh sách */
export const list = (): string => $inLanguage("Danh sách", "List");
/** Xử lý */
export const mark = (): string => $inLanguage("Xử lý", "Handle");
/** {count, plural, other {# dòng}} vẫn được dùng nhưng có điều chưa rõ, ví dụ tên xã. */
export const mildText = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} dòng` })} vẫn được dùng nhưng có điều chưa rõ, ví dụ tên xã.`, `${$counted(values.count, { one: `${$shown(values.count)} row is`, other: `${$shown(values.count)} rows are` })} used though something was not clear, a commune’s name for instance.`);
/** Tên danh sách */
export const name = (): string => $inLanguage("Tên danh sách", "Name of the list");
/** Để trống thì lấy tên tệp */
export const nameHint = (): string => $inLanguage("Để trống thì lấy tên tệp", "Left empty, the file’s name is taken");
/** Không có */
export const noColumn = (): string => $inLanguage("Không có", "None");
/** Chưa rõ xã */
export const noCommune = (): string => $inLanguage("Chưa rõ xã", "Commune not known");
/** Không có ô nào cần xem */
export const noFaults = (): string => $inLanguage("Không có ô nào cần xem", "No cell to look at");
/** Mọi dòng đều đọc được. */
export const noFaultsText = (): string => $inLanguage("Mọi dòng đều đọc được.", "Every row could be read.");
/** Chưa có số liệu từ chiến dịch: các cơ quan nhận nhiệm vụ này không có địa bàn riêng, hoặc chưa có lượt cài. */
export const noFigures = (): string => $inLanguage("Chưa có số liệu từ chiến dịch: các cơ quan nhận nhiệm vụ này không có địa bàn riêng, hoặc chưa có lượt cài.", "No figures from the campaign yet: the agencies that have this task have no area of their own, or nothing is installed yet.");
/** Không ghi nhóm */
export const noGroup = (): string => $inLanguage("Không ghi nhóm", "No group");
/** Chưa có danh sách nào */
export const noLists = (): string => $inLanguage("Chưa có danh sách nào", "No lists yet");
/** Hãy tải lên tệp Excel hoặc CSV có cột số điện thoại, hoặc dán số. */
export const noListsText = (): string => $inLanguage("Hãy tải lên tệp Excel hoặc CSV có cột số điện thoại, hoặc dán số.", "Upload an Excel or CSV file with a column of phone numbers, or paste numbers.");
/** Chưa có ai từ chối */
export const noOptOuts = (): string => $inLanguage("Chưa có ai từ chối", "Nobody has refused yet");
/** Số nào từ chối sẽ hiện ở đây. */
export const noOptOutsText = (): string => $inLanguage("Số nào từ chối sẽ hiện ở đây.", "Numbers that refuse show up here.");
/** Chưa có tin trả lời nào */
export const noReplies = (): string => $inLanguage("Chưa có tin trả lời nào", "No replies yet");
/** Khi người dân nhắn lại một chiến dịch, tin hiện ở đây. */
export const noRepliesText = (): string => $inLanguage("Khi người dân nhắn lại một chiến dịch, tin hiện ở đây.", "What residents write back to a campaign shows up here.");
/** Chưa có nhiệm vụ nào. */
export const noTaskLinks = (): string => $inLanguage("Chưa có nhiệm vụ nào.", "No tasks yet.");
/** Không có ai ở đây */
export const nobody = (): string => $inLanguage("Không có ai ở đây", "Nobody here");
/** Hãy đổi bộ lọc, hoặc xem các dòng cần sửa. */
export const nobodyText = (): string => $inLanguage("Hãy đổi bộ lọc, hoặc xem các dòng cần sửa.", "Change the filter, or look at the rows to mend.");
/** Chưa đọc được tệp */
export const notRead = (): string => $inLanguage("Chưa đọc được tệp", "The file could not be read");
/** Ghi chú */
export const note = (): string => $inLanguage("Ghi chú", "Note");
/** Đã trả lời thế nào, chuyển cho ai */
export const noteHint = (): string => $inLanguage("Đã trả lời thế nào, chuyển cho ai", "How it was answered, or to whom it was handed on");
/** Ghi nhận */
export const noteOptOut = (): string => $inLanguage("Ghi nhận", "Note it");
/** Đã ghi nhận: {phone} không nhận tin nữa. */
export const noted = (values: { phone: string | number }): string => $inLanguage(`Đã ghi nhận: ${$shown(values.phone)} không nhận tin nữa.`, `Noted: ${$shown(values.phone)} gets no more messages.`);
/** Số điện thoại */
export const numbers = (): string => $inLanguage("Số điện thoại", "Phone numbers");
/** Mỗi dòng một số, tối đa khoảng 50.000 số */
export const numbersHint = (): string => $inLanguage("Mỗi dòng một số, tối đa khoảng 50.000 số", "One a line, about 50,000 at most");
/** Từ chối nhận tin */
export const optOuts = (): string => $inLanguage("Từ chối nhận tin", "Opt-outs");
/** Những số này không nhận tin của chiến dịch nào, qua SMS lẫn Zalo. Thông báo khẩn cấp theo luật vẫn gửi. */
export const optOutsLead = (): string => $inLanguage("Những số này không nhận tin của chiến dịch nào, qua SMS lẫn Zalo. Thông báo khẩn cấp theo luật vẫn gửi.", "These numbers get no campaign messages, by SMS or Zalo. Emergency notices by law are still sent.");
/** Từ chối nhận tin */
export const optedOut = (): string => $inLanguage("Từ chối nhận tin", "Refuse messages");
/** Phần */
export const part = (): string => $inLanguage("Phần", "Part");
/** Người nhận */
export const people = (): string => $inLanguage("Người nhận", "People");
/** Họ tên */
export const personName = (): string => $inLanguage("Họ tên", "Name");
/** Số điện thoại */
export const phone = (): string => $inLanguage("Số điện thoại", "Phone number");
/** Nhập số di động Việt Nam, ví dụ 0912 345 678. */
export const phoneWrong = (): string => $inLanguage("Nhập số di động Việt Nam, ví dụ 0912 345 678.", "Enter a Vietnamese mobile number, for instance 0912 345 678.");
/** Theo xã và nhóm */
export const reach = (): string => $inLanguage("Theo xã và nhóm", "By commune and group");
/** Đọc lại */
export const readAgain = (): string => $inLanguage("Đọc lại", "Read again");
/** Tải lên và đọc */
export const readList = (): string => $inLanguage("Tải lên và đọc", "Upload and read");
/** Đọc lại theo cách này */
export const readSo = (): string => $inLanguage("Đọc lại theo cách này", "Read again like this");
/** Đang đọc tệp */
export const reading = (): string => $inLanguage("Đang đọc tệp", "Reading the file");
/** Nhận tin lại */
export const removeOptOut = (): string => $inLanguage("Nhận tin lại", "Get messages again");
/** Chỉ làm khi chính người dân yêu cầu, hoặc khi ghi nhầm số. Lý do được lưu. */
export const removeOptOutText = (): string => $inLanguage("Chỉ làm khi chính người dân yêu cầu, hoặc khi ghi nhầm số. Lý do được lưu.", "Only when the person asks for it, or when the number was wrong. The reason is kept.");
/** Cho {phone} nhận tin lại? */
export const removeOptOutTitle = (values: { phone: string | number }): string => $inLanguage(`Cho ${$shown(values.phone)} nhận tin lại?`, `Let ${$shown(values.phone)} get messages again?`);
/** Trùng trong tệp */
export const repeated = (): string => $inLanguage("Trùng trong tệp", "Repeated in the file");
/** Tin trả lời */
export const replies = (): string => $inLanguage("Tin trả lời", "Replies");
/** Điều người dân nhắn lại. Tin từ chối được ghi nhận ngay, không cần xử lý. */
export const repliesLead = (): string => $inLanguage("Điều người dân nhắn lại. Tin từ chối được ghi nhận ngay, không cần xử lý.", "What residents write back. Refusals are noted at once and need no work.");
/** Đã trả lời */
export const replyAnswered = (): string => $inLanguage("Đã trả lời", "Answered");
/** Đã chuyển */
export const replyForwarded = (): string => $inLanguage("Đã chuyển", "Handed on");
/** Mới */
export const replyNew = (): string => $inLanguage("Mới", "New");
/** Lấy ra dùng lại */
export const restore = (): string => $inLanguage("Lấy ra dùng lại", "Bring back");
/** Đã đọc {count, plural, other {# dòng}}, {share} tệp. Có thể rời trang, việc đọc vẫn tiếp tục. */
export const rowsRead = (values: { count: number; share: string | number }): string => $inLanguage(`Đã đọc ${$counted(values.count, { other: `${$shown(values.count)} dòng` })}, ${$shown(values.share)} tệp. Có thể rời trang, việc đọc vẫn tiếp tục.`, `${$counted(values.count, { one: `${$shown(values.count)} row`, other: `${$shown(values.count)} rows` })} read, ${$shown(values.share)} of the file. You may leave this page; reading goes on.`);
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Đã lưu. */
export const saved = (): string => $inLanguage("Đã lưu.", "Saved.");
/** Tìm danh sách */
export const searchLists = (): string => $inLanguage("Tìm danh sách", "Find a list");
/** Theo tên, có dấu hoặc không dấu */
export const searchListsHint = (): string => $inLanguage("Theo tên, có dấu hoặc không dấu", "By name, with or without marks");
/** Tìm số */
export const searchNumbers = (): string => $inLanguage("Tìm số", "Find a number");
/** Gõ đủ số để tìm trong toàn tỉnh */
export const searchNumbersHint = (): string => $inLanguage("Gõ đủ số để tìm trong toàn tỉnh", "Type all of it to look in the whole province");
/** Tìm người */
export const searchPeople = (): string => $inLanguage("Tìm người", "Find somebody");
/** Theo chữ hoặc theo số */
export const searchPeopleHint = (): string => $inLanguage("Theo chữ hoặc theo số", "By words or by number");
/** Tìm tin trả lời */
export const searchReplies = (): string => $inLanguage("Tìm tin trả lời", "Find a reply");
/** Để riêng */
export const setApart = (): string => $inLanguage("Để riêng", "Set apart");
/** Trang tính */
export const sheet = (): string => $inLanguage("Trang tính", "Sheet");
/** Hiện */
export const show = (): string => $inLanguage("Hiện", "Show");
/** Từ lúc */
export const since = (): string => $inLanguage("Từ lúc", "Since");
/** Trạng thái */
export const state = (): string => $inLanguage("Trạng thái", "State");
/** Đã cất */
export const stateArchived = (): string => $inLanguage("Đã cất", "Put away");
/** Chờ xác nhận */
export const stateChecking = (): string => $inLanguage("Chờ xác nhận", "To be confirmed");
/** Không đọc được */
export const stateFailed = (): string => $inLanguage("Không đọc được", "Not readable");
/** Đang đọc */
export const stateImporting = (): string => $inLanguage("Đang đọc", "Being read");
/** Dùng được */
export const stateReady = (): string => $inLanguage("Dùng được", "Usable");
/** Dừng đọc */
export const stopReading = (): string => $inLanguage("Dừng đọc", "Stop reading");
/** Phần đã đọc bị bỏ. Tệp vẫn giữ, có thể đọc lại. */
export const stopText = (): string => $inLanguage("Phần đã đọc bị bỏ. Tệp vẫn giữ, có thể đọc lại.", "What was read is dropped. The file is kept and can be read again.");
/** Dừng đọc tệp? */
export const stopTitle = (): string => $inLanguage("Dừng đọc tệp?", "Stop reading the file?");
/** {rows} dòng đã đọc */
export const sums = (values: { rows: string | number }): string => $inLanguage(`${$shown(values.rows)} dòng đã đọc`, `${$shown(values.rows)} rows read`);
/** Nhiệm vụ {path}, {title} */
export const taskOf = (values: { path: string | number; title: string | number }): string => $inLanguage(`Nhiệm vụ ${$shown(values.path)}, ${$shown(values.title)}`, `Task ${$shown(values.path)}, ${$shown(values.title)}`);
/** Chữ kiểu cũ (.VnTime, TCVN3) */
export const tcvn3 = (): string => $inLanguage("Chữ kiểu cũ (.VnTime, TCVN3)", "Old fonts (.VnTime, TCVN3)");
/** Chọn nếu chữ hiện sai dấu, ví dụ NguyÔn */
export const tcvn3Hint = (): string => $inLanguage("Chọn nếu chữ hiện sai dấu, ví dụ NguyÔn", "Choose this if letters look wrong, NguyÔn for instance");
/** Nội dung */
export const text = (): string => $inLanguage("Nội dung", "Text");
/** Tệp chữ, bảng mã {encoding}, cột cách nhau bằng {delimiter} */
export const textForm = (values: { encoding: string | number; delimiter: string | number }): string => $inLanguage(`Tệp chữ, bảng mã ${$shown(values.encoding)}, cột cách nhau bằng ${$shown(values.delimiter)}`, `Text file, encoding ${$shown(values.encoding)}, columns parted by ${$shown(values.delimiter)}`);
/** Lời người dân */
export const theirWords = (): string => $inLanguage("Lời người dân", "What they said");
/** Hãy xem rồi xác nhận */
export const toConfirm = (): string => $inLanguage("Hãy xem rồi xác nhận", "Look, then confirm");
/** Danh sách chưa dùng được cho chiến dịch nào. Xem các dòng để riêng; nếu đúng ý, bấm Xác nhận. Nếu chọn nhầm cột, sửa ở Cách đọc tệp. */
export const toConfirmText = (): string => $inLanguage("Danh sách chưa dùng được cho chiến dịch nào. Xem các dòng để riêng; nếu đúng ý, bấm Xác nhận. Nếu chọn nhầm cột, sửa ở Cách đọc tệp.", "No campaign can use this list yet. Look at the rows set apart; if it is as you want, confirm. If a column is wrong, correct it under How the file is read.");
/** Bỏ liên kết */
export const unlink = (): string => $inLanguage("Bỏ liên kết", "Remove link");
/** Tải lên */
export const uploaded = (): string => $inLanguage("Tải lên", "Uploaded");
/** Dùng được */
export const usable = (): string => $inLanguage("Dùng được", "Usable");
/** Cách từ chối */
export const via = (): string => $inLanguage("Cách từ chối", "By way of");
/** Nói với cán bộ */
export const viaCounter = (): string => $inLanguage("Nói với cán bộ", "Said to an officer");
/** Đường dẫn trong tin */
export const viaLink = (): string => $inLanguage("Đường dẫn trong tin", "Link in a message");
/** Trả lời tin */
export const viaReply = (): string => $inLanguage("Trả lời tin", "Reply");
/** Tiếng Việt */
export const vietnamese = (): string => $inLanguage("Tiếng Việt", "Vietnamese");
/** Cần làm */
export const whatToDo = (): string => $inLanguage("Cần làm", "What to do");
/** Tệp Excel. */
export const workbook = (): string => $inLanguage("Tệp Excel.", "Excel file.");
