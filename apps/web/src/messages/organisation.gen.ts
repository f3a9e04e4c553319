// Made from messages/organisation/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Thông tin */
export const about = (): string => $inLanguage("Thông tin", "About");
/** Thao tác */
export const acts = (): string => $inLanguage("Thao tác", "Acts");
/** thay {name}, {position} */
export const actsFor = (values: { name: string | number; position: string | number }): string => $inLanguage(`thay ${$shown(values.name)}, ${$shown(values.position)}`, `for ${$shown(values.name)}, ${$shown(values.position)}`);
/** Thao tác với {name} */
export const actsOn = (values: { name: string | number }): string => $inLanguage(`Thao tác với ${$shown(values.name)}`, `Acts on ${$shown(values.name)}`);
/** Thêm cơ quan */
export const addAgency = (): string => $inLanguage("Thêm cơ quan", "Add the agency");
/** Thêm cơ quan trực thuộc */
export const addBelow = (): string => $inLanguage("Thêm cơ quan trực thuộc", "Add an agency below");
/** Thêm cơ quan trực thuộc {agency} */
export const addBelowTitle = (values: { agency: string | number }): string => $inLanguage(`Thêm cơ quan trực thuộc ${$shown(values.agency)}`, `Add an agency below ${$shown(values.agency)}`);
/** Thêm người */
export const addPerson = (): string => $inLanguage("Thêm người", "Add a person");
/** Thêm người vào {agency} */
export const addPersonTitle = (values: { agency: string | number }): string => $inLanguage(`Thêm người vào ${$shown(values.agency)}`, `Add a person to ${$shown(values.agency)}`);
/** Cơ quan, đơn vị */
export const agencies = (): string => $inLanguage("Cơ quan, đơn vị", "Agencies");
/** Cây tổ chức của tỉnh, ai giữ chức danh nào và ai ký thay ai. */
export const agenciesLead = (): string => $inLanguage("Cây tổ chức của tỉnh, ai giữ chức danh nào và ai ký thay ai.", "The tree of the province, who holds which office and who signs for whom.");
/** Cơ quan */
export const agency = (): string => $inLanguage("Cơ quan", "Agency");
/** Tên gọi khác */
export const aliases = (): string => $inLanguage("Tên gọi khác", "Other names");
/** Cách nhau bằng dấu chấm phẩy; dùng để nhận ra tên trong văn bản. */
export const aliasesHint = (): string => $inLanguage("Cách nhau bằng dấu chấm phẩy; dùng để nhận ra tên trong văn bản.", "Parted by semicolons; names in letters are recognised by them.");
/** Tất cả */
export const allKinds = (): string => $inLanguage("Tất cả", "All");
/** Tệp đúng mẫu */
export const allRight = (): string => $inLanguage("Tệp đúng mẫu", "The file is right");
/** Hãy xem các dòng dưới đây rồi ghi thay đổi. */
export const allRightText = (): string => $inLanguage("Hãy xem các dòng dưới đây rồi ghi thay đổi.", "Look at the rows below, then write the changes.");
/** Nhập tệp khác */
export const another = (): string => $inLanguage("Nhập tệp khác", "Import another file");
/** Cử người thay */
export const appoint = (): string => $inLanguage("Cử người thay", "Name a deputy");
/** Cử người làm thay */
export const appointTitle = (): string => $inLanguage("Cử người làm thay", "Name a deputy");
/** Trực thuộc */
export const below = (): string => $inLanguage("Trực thuộc", "Below it");
/** {count, plural, other {# cơ quan trực thuộc}} */
export const belowTitle = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} cơ quan trực thuộc` })}`, `${$counted(values.count, { one: `${$shown(values.count)} agency below`, other: `${$shown(values.count)} agencies below` })}`);
/** Ô */
export const cell = (): string => $inLanguage("Ô", "Cell");
/** Thay đổi */
export const change = (): string => $inLanguage("Thay đổi", "Change");
/** Sửa cơ quan */
export const changeAgency = (): string => $inLanguage("Sửa cơ quan", "Change the agency");
/** Sửa */
export const changeChanged = (): string => $inLanguage("Sửa", "Changed");
/** Cần sửa */
export const changeFaulty = (): string => $inLanguage("Cần sửa", "To mend");
/** Thêm mới */
export const changeNew = (): string => $inLanguage("Thêm mới", "New");
/** Sửa thông tin */
export const changePerson = (): string => $inLanguage("Sửa thông tin", "Change details");
/** Giữ nguyên */
export const changeSame = (): string => $inLanguage("Giữ nguyên", "Same");
/** Chọn tệp khác */
export const chooseAgain = (): string => $inLanguage("Chọn tệp khác", "Choose another file");
/** Đóng cơ quan */
export const closeAgency = (): string => $inLanguage("Đóng cơ quan", "Close the agency");
/** Cơ quan đã đóng không nhận văn bản và nhiệm vụ mới; dữ liệu cũ vẫn còn. Phải kết thúc hết chức danh và chuyển hết cơ quan trực thuộc trước. */
export const closeAgencyText = (): string => $inLanguage("Cơ quan đã đóng không nhận văn bản và nhiệm vụ mới; dữ liệu cũ vẫn còn. Phải kết thúc hết chức danh và chuyển hết cơ quan trực thuộc trước.", "A closed agency gets no new letters or tasks; its old data stay. Its offices must have ended and the agencies below it moved first.");
/** Đóng {name}? */
export const closeAgencyTitle = (values: { name: string | number }): string => $inLanguage(`Đóng ${$shown(values.name)}?`, `Close ${$shown(values.name)}?`);
/** Mã QCVN 102 */
export const codeQcvn102 = (): string => $inLanguage("Mã QCVN 102", "QCVN 102 code");
/** Mã QĐ 20/2020 */
export const codeQd20 = (): string => $inLanguage("Mã QĐ 20/2020", "QĐ 20/2020 code");
/** Mã định danh */
export const codes = (): string => $inLanguage("Mã định danh", "Codes");
/** Nội dung */
export const content = (): string => $inLanguage("Nội dung", "Content");
/** Đã chép */
export const copied = (): string => $inLanguage("Đã chép", "Copied");
/** Chép mật khẩu */
export const copyPassword = (): string => $inLanguage("Chép mật khẩu", "Copy the password");
/** Người ký thay, làm thay */
export const deputies = (): string => $inLanguage("Người ký thay, làm thay", "Who acts for whom");
/** Người làm thay */
export const deputy = (): string => $inLanguage("Người làm thay", "Deputy");
/** Khóa tài khoản */
export const disable = (): string => $inLanguage("Khóa tài khoản", "Shut the account");
/** Người này bị đăng xuất ngay và không vào lại được cho tới khi mở khóa. */
export const disableText = (): string => $inLanguage("Người này bị đăng xuất ngay và không vào lại được cho tới khi mở khóa.", "They are signed out at once and cannot come in again until it is opened.");
/** Khóa tài khoản của {name}? */
export const disableTitle = (values: { name: string | number }): string => $inLanguage(`Khóa tài khoản của ${$shown(values.name)}?`, `Shut ${$shown(values.name)}’s account?`);
/** Đã khóa tài khoản */
export const disabled = (): string => $inLanguage("Đã khóa tài khoản", "Account shut");
/** Thư điện tử công vụ */
export const email = (): string => $inLanguage("Thư điện tử công vụ", "Office e-mail");
/** Mở khóa tài khoản */
export const enable = (): string => $inLanguage("Mở khóa tài khoản", "Open the account");
/** Người này đăng nhập lại được bằng mật khẩu cũ. */
export const enableText = (): string => $inLanguage("Người này đăng nhập lại được bằng mật khẩu cũ.", "They can sign in again with their old password.");
/** Mở khóa tài khoản của {name}? */
export const enableTitle = (values: { name: string | number }): string => $inLanguage(`Mở khóa tài khoản của ${$shown(values.name)}?`, `Open ${$shown(values.name)}’s account?`);
/** Kết thúc chức danh */
export const endOffice = (): string => $inLanguage("Kết thúc chức danh", "End the office");
/** Sau ngày cuối, chức danh {position} không dùng được nữa; việc làm thay cho chức danh này cũng hết. */
export const endOfficeText = (values: { position: string | number }): string => $inLanguage(`Sau ngày cuối, chức danh ${$shown(values.position)} không dùng được nữa; việc làm thay cho chức danh này cũng hết.`, `After the last day the office ${$shown(values.position)} cannot be used; deputies for it end too.`);
/** Kết thúc chức danh của {name}? */
export const endOfficeTitle = (values: { name: string | number }): string => $inLanguage(`Kết thúc chức danh của ${$shown(values.name)}?`, `End ${$shown(values.name)}’s office?`);
/** Vì sao */
export const fault = (): string => $inLanguage("Vì sao", "Why");
/** Các ô cần sửa */
export const faults = (): string => $inLanguage("Các ô cần sửa", "Cells to mend");
/** {count, plural, other {# ô cần sửa}} */
export const faultsFound = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} ô cần sửa` })}`, `${$counted(values.count, { one: `${$shown(values.count)} cell to mend`, other: `${$shown(values.count)} cells to mend` })}`);
/** Hãy sửa các ô dưới đây trong tệp Excel rồi chọn lại tệp. Chưa có gì được ghi. */
export const faultsText = (): string => $inLanguage("Hãy sửa các ô dưới đây trong tệp Excel rồi chọn lại tệp. Chưa có gì được ghi.", "Mend the cells below in the Excel file and choose it again. Nothing was written.");
/** Thay cho chức danh */
export const forOffice = (): string => $inLanguage("Thay cho chức danh", "For the office");
/** Từ ngày */
export const from = (): string => $inLanguage("Từ ngày", "From");
/** Tên đầy đủ */
export const fullName = (): string => $inLanguage("Tên đầy đủ", "Full name");
/** Giao chức danh */
export const giveOffice = (): string => $inLanguage("Giao chức danh", "Give the office");
/** Mã Tổng cục Thống kê */
export const gsoCode = (): string => $inLanguage("Mã Tổng cục Thống kê", "Statistics code");
/** Đã trao */
export const handedOver = (): string => $inLanguage("Đã trao", "Handed over");
/** Nhập từ Excel */
export const importExcel = (): string => $inLanguage("Nhập từ Excel", "Import from Excel");
/** Tệp có hai trang: Cơ quan và Nhân sự. Mỗi ô sai sẽ được chỉ rõ, chưa có gì bị thay đổi ở bước này. */
export const importHint = (): string => $inLanguage("Tệp có hai trang: Cơ quan và Nhân sự. Mỗi ô sai sẽ được chỉ rõ, chưa có gì bị thay đổi ở bước này.", "The file has two sheets: agencies and people. Each wrong cell is pointed out, and nothing is changed yet.");
/** Xem trước mọi thay đổi; chỉ ghi khi không còn ô nào sai. */
export const importLead = (): string => $inLanguage("Xem trước mọi thay đổi; chỉ ghi khi không còn ô nào sai.", "Look at every change first; written only when no cell is wrong.");
/** Nhập cơ quan và nhân sự từ Excel */
export const importTitle = (): string => $inLanguage("Nhập cơ quan và nhân sự từ Excel", "Agencies and people from Excel");
/** Loại */
export const kind = (): string => $inLanguage("Loại", "Kind");
/** Cơ quan khác */
export const kindBody = (): string => $inLanguage("Cơ quan khác", "Other body");
/** UBND cấp xã */
export const kindCommune = (): string => $inLanguage("UBND cấp xã", "Commune committee");
/** Sở, ban, ngành */
export const kindDepartment = (): string => $inLanguage("Sở, ban, ngành", "Department");
/** UBND cấp huyện */
export const kindDistrict = (): string => $inLanguage("UBND cấp huyện", "District committee");
/** Doanh nghiệp */
export const kindEnterprise = (): string => $inLanguage("Doanh nghiệp", "Enterprise");
/** Cơ sở y tế */
export const kindHospital = (): string => $inLanguage("Cơ sở y tế", "Health facility");
/** Văn phòng */
export const kindOffice = (): string => $inLanguage("Văn phòng", "Office");
/** Cơ quan Đảng */
export const kindParty = (): string => $inLanguage("Cơ quan Đảng", "Party body");
/** Báo, đài */
export const kindPress = (): string => $inLanguage("Báo, đài", "Press");
/** UBND tỉnh */
export const kindProvince = (): string => $inLanguage("UBND tỉnh", "Province committee");
/** Trường học */
export const kindSchool = (): string => $inLanguage("Trường học", "School");
/** Mặt trận, đoàn thể */
export const kindUnion = (): string => $inLanguage("Mặt trận, đoàn thể", "Front, union");
/** Đơn vị trực thuộc */
export const kindUnit = (): string => $inLanguage("Đơn vị trực thuộc", "Unit");
/** Người đã có */
export const knownPerson = (): string => $inLanguage("Người đã có", "Someone known");
/** Gõ ít nhất hai chữ của tên. */
export const knownPersonHint = (): string => $inLanguage("Gõ ít nhất hai chữ của tên.", "Type at least two letters of the name.");
/** Ngày cuối */
export const lastDay = (): string => $inLanguage("Ngày cuối", "Last day");
/** {count, plural, other {và # dòng khác}} */
export const moreRows = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `và ${$shown(values.count)} dòng khác` })}`, `${$counted(values.count, { one: `and ${$shown(values.count)} more row`, other: `and ${$shown(values.count)} more rows` })}`);
/** Người mới */
export const newPerson = (): string => $inLanguage("Người mới", "Someone new");
/** Chưa có ai được cử làm thay. */
export const noDeputies = (): string => $inLanguage("Chưa có ai được cử làm thay.", "Nobody has been named to act for another.");
/** Chưa có ai giữ chức danh ở đây. */
export const noOffices = (): string => $inLanguage("Chưa có ai giữ chức danh ở đây.", "Nobody holds an office here yet.");
/** Không thấy ai */
export const nobodyFound = (): string => $inLanguage("Không thấy ai", "Nobody found");
/** Không có cơ quan nào */
export const noneFound = (): string => $inLanguage("Không có cơ quan nào", "No agency found");
/** Hãy thử từ khác, tên viết tắt, hoặc bỏ bớt điều kiện. */
export const noneFoundText = (): string => $inLanguage("Hãy thử từ khác, tên viết tắt, hoặc bỏ bớt điều kiện.", "Try another word, an abbreviation, or fewer conditions.");
/** Mọi dòng trong tệp đã có đúng như thế trong hệ thống. */
export const nothingChanges = (): string => $inLanguage("Mọi dòng trong tệp đã có đúng như thế trong hệ thống.", "Every row of the file stands in the system just so.");
/** Nhân sự và chức danh */
export const offices = (): string => $inLanguage("Nhân sự và chức danh", "People and offices");
/** Mật khẩu dùng một lần */
export const oneTimePassword = (): string => $inLanguage("Mật khẩu dùng một lần", "One-time password");
/** Chỉ hiện lần này. Trao tận tay; khi đăng nhập lần đầu sẽ phải đổi. */
export const oneTimeText = (): string => $inLanguage("Chỉ hiện lần này. Trao tận tay; khi đăng nhập lần đầu sẽ phải đổi.", "Shown this once. Hand it over in person; it must be changed at the first sign-in.");
/** Mật khẩu của {name} */
export const oneTimeTitle = (values: { name: string | number }): string => $inLanguage(`Mật khẩu của ${$shown(values.name)}`, `Password of ${$shown(values.name)}`);
/** Nhân sự */
export const people = (): string => $inLanguage("Nhân sự", "People");
/** Họ tên */
export const person = (): string => $inLanguage("Họ tên", "Name");
/** Điện thoại */
export const phone = (): string => $inLanguage("Điện thoại", "Phone");
/** Dân số */
export const population = (): string => $inLanguage("Dân số", "Population");
/** Chức danh */
export const position = (): string => $inLanguage("Chức danh", "Position");
/** Căn cứ, lý do */
export const reason = (): string => $inLanguage("Căn cứ, lý do", "Ground, reason");
/** Cấp mật khẩu mới */
export const resetPassword = (): string => $inLanguage("Cấp mật khẩu mới", "New password");
/** Mật khẩu cũ hết dùng được và mọi thiết bị đang mở bị đăng xuất. Mật khẩu mới chỉ hiện một lần. */
export const resetPasswordText = (): string => $inLanguage("Mật khẩu cũ hết dùng được và mọi thiết bị đang mở bị đăng xuất. Mật khẩu mới chỉ hiện một lần.", "The old password ends and every open device is signed out. The new one is shown once.");
/** Cấp mật khẩu mới cho {name}? */
export const resetPasswordTitle = (values: { name: string | number }): string => $inLanguage(`Cấp mật khẩu mới cho ${$shown(values.name)}?`, `Give ${$shown(values.name)} a new password?`);
/** Thu hồi */
export const revoke = (): string => $inLanguage("Thu hồi", "Revoke");
/** {name} sẽ không còn làm thay được nữa, kể từ bây giờ. */
export const revokeText = (values: { name: string | number }): string => $inLanguage(`${$shown(values.name)} sẽ không còn làm thay được nữa, kể từ bây giờ.`, `${$shown(values.name)} will no longer act, from now on.`);
/** Thu hồi việc làm thay? */
export const revokeTitle = (): string => $inLanguage("Thu hồi việc làm thay?", "Take this back?");
/** Vai trò */
export const role = (): string => $inLanguage("Vai trò", "Role");
/** Dòng */
export const row = (): string => $inLanguage("Dòng", "Row");
/** Các dòng thay đổi */
export const rows = (): string => $inLanguage("Các dòng thay đổi", "Rows that change");
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Gõ có dấu hay không dấu đều được. */
export const searchHint = (): string => $inLanguage("Gõ có dấu hay không dấu đều được.", "With or without marks.");
/** Tìm cơ quan */
export const searchLabel = (): string => $inLanguage("Tìm cơ quan", "Find an agency");
/** Tên gọn */
export const shortName = (): string => $inLanguage("Tên gọn", "Short name");
/** Xem tất cả */
export const showAll = (): string => $inLanguage("Xem tất cả", "Show all");
/** Trực tiếp */
export const signHead = (): string => $inLanguage("Trực tiếp", "In own right");
/** Người đứng đầu ký trực tiếp */
export const signHeadLong = (): string => $inLanguage("Người đứng đầu ký trực tiếp", "The head signs in their own right");
/** Ký thay người đứng đầu */
export const signKt = (): string => $inLanguage("Ký thay người đứng đầu", "For the head");
/** Thừa lệnh */
export const signTl = (): string => $inLanguage("Thừa lệnh", "By order");
/** Thay mặt tập thể */
export const signTm = (): string => $inLanguage("Thay mặt tập thể", "On behalf of the collective");
/** Thừa ủy quyền */
export const signTuq = (): string => $inLanguage("Thừa ủy quyền", "By delegation");
/** Quyền ký */
export const signs = (): string => $inLanguage("Quyền ký", "May sign");
/** Từ ngày */
export const since = (): string => $inLanguage("Từ ngày", "Since");
/** đang thay */
export const stateActing = (): string => $inLanguage("đang thay", "acting");
/** sắp tới */
export const stateComing = (): string => $inLanguage("sắp tới", "coming");
/** đã hết hạn */
export const statePast = (): string => $inLanguage("đã hết hạn", "over");
/** đã thu hồi */
export const stateRevoked = (): string => $inLanguage("đã thu hồi", "revoked");
/** Chọn tệp */
export const stepFile = (): string => $inLanguage("Chọn tệp", "Choose a file");
/** Xem trước */
export const stepLook = (): string => $inLanguage("Xem trước", "Look");
/** Ghi vào hệ thống */
export const stepWrite = (): string => $inLanguage("Ghi vào hệ thống", "Write");
/** Ký hiệu */
export const symbol = (): string => $inLanguage("Ký hiệu", "Symbol");
/** Tải tệp mẫu */
export const template = (): string => $inLanguage("Tải tệp mẫu", "Download template");
/** Đến hết ngày */
export const until = (): string => $inLanguage("Đến hết ngày", "Until the end of");
/** Đường dẫn cơ quan */
export const wayUp = (): string => $inLanguage("Đường dẫn cơ quan", "Way up the agencies");
/** Người được thêm */
export const whoTitle = (): string => $inLanguage("Người được thêm", "Who is added");
/** Ghi thay đổi */
export const write = (): string => $inLanguage("Ghi thay đổi", "Write the changes");
/** Đã ghi */
export const written = (): string => $inLanguage("Đã ghi", "Written");
/** Cơ quan và nhân sự trong tệp đã có trong hệ thống. */
export const writtenText = (): string => $inLanguage("Cơ quan và nhân sự trong tệp đã có trong hệ thống.", "The agencies and people of the file are in the system.");
